import type { Payload } from 'payload'
import type { AlertState } from '@/domain/law/alertLists'
import { SLUGS } from '@/domain/slugs'

type Ask = { payload: Payload; states?: readonly AlertState[] }

/** How many alerts of the legal watch are in these states; those that wait, in hand or not, when none is said. */
export async function countLegalAlerts({ payload, states = ['todo', 'doing'] }: Ask): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.legalAlerts,
    where: { state: { in: [...states] } },
    overrideAccess: true,
  })
  return totalDocs
}
