import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'

/** How many active managers a sheet has. */
export async function countManagers(payload: Payload, sheetId: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheetId: { equals: sheetId } },
        { state: { equals: 'active' } },
        { role: { equals: 'manager' } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs
}
