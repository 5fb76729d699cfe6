import type { Payload } from 'payload'
import { ORGANISATION_AWAITED_FACTS } from '@/domain/organisation/awaitedFacts'
import { missingFacts } from '@/domain/sheet/missingFacts'
import { SLUGS } from '@/domain/slugs'
import type { KeptFacts } from '@/features/sheets/kept/KeptFacts'
import { keptDates } from '@/features/sheets/kept/keptDates'

/** What those who keep these organisations are told of them, by id: one read. */
export async function organisationsKept(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptFacts>> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: {
      audience: true,
      verifiedAt: true,
      reviewDueAt: true,
      description: true,
      phones: true,
      emails: true,
      address: true,
      openingHours: true,
      hoursNote: true,
    },
    overrideAccess: true,
  })
  const found = new Map(docs.map((sheet) => [sheet.id, sheet]))
  return new Map(
    ids.map((id) => {
      const sheet = found.get(id)
      const missing = missingFacts(ORGANISATION_AWAITED_FACTS, {
        description: sheet?.description ?? null,
        phone: sheet?.phones?.length ?? 0,
        email: sheet?.emails?.length ?? 0,
        address: sheet?.address?.city ?? null,
        hours: (sheet?.openingHours?.length ?? 0) + (sheet?.hoursNote ? 1 : 0),
      })
      return [id, { missing, unitsToConfirm: 0, ...keptDates(sheet), ownPage: null }]
    }),
  )
}
