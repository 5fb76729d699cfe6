import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { completeEditions } from './completeEditions'

/** The care passes each hour: what was saved before is complete. */
const LOOKED_BACK_DAYS = 2

/** Writes the editions that a process killed between a publication and its edition left missing. */
export async function mendEditions(payload: Payload): Promise<void> {
  const since = subDays(new Date(), LOOKED_BACK_DAYS).toISOString()
  await completeEditions(payload, { updatedAt: { greater_than: since } })
}
