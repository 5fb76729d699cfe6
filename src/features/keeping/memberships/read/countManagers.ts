import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { HELD_BY_OPEN_ACCOUNT } from './heldByOpenAccount'

/** How many active managers a sheet has, with an open account. */
export async function countManagers(payload: Payload, sheetId: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheetId: { equals: sheetId } },
        { state: { equals: 'active' } },
        { role: { equals: 'manager' } },
        HELD_BY_OPEN_ACCOUNT,
      ],
    },
    overrideAccess: true,
  })
  return totalDocs
}
