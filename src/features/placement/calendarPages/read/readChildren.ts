import type { Payload } from 'payload'
import type { Standing } from '@/domain/placement/calendar/standingOf'
import { type MaskedChild, maskedChild } from '@/domain/placement/maskedChild'
import { SLUGS } from '@/domain/slugs'

/**
 * Of whom commitments speak, by thread, as a facility may know it (`maskedChild`): one read. Ask it for commitments of the facility
 * that reads alone. Those without a request, or whose request is gone, are left out.
 */
export async function readChildren(
  payload: Payload,
  standing: readonly Standing[],
  today: string,
): Promise<ReadonlyMap<string, MaskedChild>> {
  const asked = [...new Set(standing.flatMap(({ request }) => request ?? []))]
  if (asked.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { id: { in: asked } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { reference: true, profile: true, anonymisedAt: true },
    overrideAccess: true,
  })
  const requests = new Map(docs.map((row) => [row.id, row]))
  return new Map(
    standing.flatMap(({ thread, request, child }) => {
      const row = request ? requests.get(request) : undefined
      const known = row && !row.anonymisedAt ? maskedChild(row, child ?? 0, today) : null
      return known ? [[thread, known] as const] : []
    }),
  )
}
