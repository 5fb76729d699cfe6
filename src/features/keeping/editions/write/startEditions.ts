import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { keepFact } from '@/infra/database/keepFact'
import { completeEditions } from './completeEditions'

const FACT = 'editions-started'

/**
 * The data step of the schema's change, on both databases: what is published when a base first opens here gets its first edition. Once
 * for a base; cut short, it is gone on with at the next start.
 */
export async function startEditions(payload: Payload): Promise<void> {
  if (await payload.kv.get(FACT)) return
  const written = await completeEditions(payload)
  await keepFact(payload, FACT, { at: clock.now().toISOString() })
  if (written > 0) payload.logger.info({ msg: 'First editions written', written })
}
