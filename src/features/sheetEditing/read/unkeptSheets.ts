import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { HELD_BY_OPEN_ACCOUNT } from '@/features/memberships/read/heldByOpenAccount'

/** Among these sheets, those that nobody outside the service may change: what is proposed on them is for editors. */
export async function unkeptSheets(payload: Payload, sheetIds: readonly string[]): Promise<string[]> {
  if (sheetIds.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheetId: { in: [...sheetIds] } },
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
  const kept = docs.map(({ sheetId }) => sheetId)
  return sheetIds.filter((id) => !kept.includes(id))
}
