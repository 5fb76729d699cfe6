import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { keyOfDoubts } from '../keyOfDoubts'
import { openReports, waitingChanges } from './whereDoubts'

/** Names what is open on a sheet at this instant; empty when nothing is. */
export async function currentDoubtsKey(payload: Payload, sheetId: string): Promise<string> {
  const asked = {
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  } as const
  const [reports, changes] = await Promise.all([
    payload.find({ collection: SLUGS.reports, where: openReports([sheetId]), ...asked }),
    payload.find({ collection: SLUGS.proposals, where: waitingChanges([sheetId]), ...asked }),
  ])
  return keyOfDoubts([...reports.docs, ...changes.docs].map(({ id }) => id))
}
