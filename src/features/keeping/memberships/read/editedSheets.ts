import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { HELD_BY_OPEN_ACCOUNT } from './heldByOpenAccount'

/** Of these sheets, by id, those that somebody outside the service may change now. */
export async function editedSheets(
  payload: Payload,
  sheetIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sheetIds.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheetId: { in: [...new Set(sheetIds)] } },
        { state: { equals: 'active' } },
        { role: { in: ['manager', 'contributor'] } },
        HELD_BY_OPEN_ACCOUNT,
      ],
    },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { sheetId: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ sheetId }) => sheetId))
}
