import type { Payload } from 'payload'
import type { AuditLog } from '@/payload-types'

/** How many lines of the journal say that this was done, or refused, on a sheet. */
export async function countTraces(
  payload: Payload,
  sheetId: string,
  action: AuditLog['action'],
): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'audit-log',
    where: { and: [{ action: { equals: action } }, { sheetId: { equals: sheetId } }] },
    overrideAccess: true,
  })
  return totalDocs
}
