import type { Payload } from 'payload'
import type { HeldRight } from '@/access/memberRights'
import { SLUGS } from '@/domain/slugs'

export type HeldMembership = HeldRight & { id: string; number: string; title: string; since: string | null }

/** The active memberships of a person, read from the base each time: rights end with them at once. */
export async function membershipsOf(payload: Payload, userId: string): Promise<HeldMembership[]> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ user: { equals: userId } }, { state: { equals: 'active' } }] },
    sort: 'title',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { title: true, sheet: true, sheetId: true, sheetNumber: true, role: true, since: true },
    overrideAccess: true,
  })
  return docs.map(({ id, title, sheet, sheetId, sheetNumber, role, since }) => ({
    id,
    title,
    sheet,
    sheetId,
    number: sheetNumber ?? '',
    role,
    since: since ?? null,
  }))
}
