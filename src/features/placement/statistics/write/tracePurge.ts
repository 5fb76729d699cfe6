import type { Payload } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import { recordTrace } from '@/features/people/audit/write/recordTrace'

/** Ids that a line of the journal has room for. */
export const TRACED_TOGETHER = 10

/** Tells the journal what the product took away: how many, and which, by ids alone. */
export async function tracePurge(
  payload: Payload,
  action: Extract<AuditAction, 'placeRequestsAnonymised' | 'holdTextsPurged'>,
  ids: readonly string[],
): Promise<void> {
  await recordTrace({ payload, action, actor: null, detail: `${ids.length} : ${ids.join(', ')}` })
}
