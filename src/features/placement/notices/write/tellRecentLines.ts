import { subHours } from 'date-fns/subHours'
import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { linesWhere } from '../read/linesWhere'
import { tellLines } from './tellLines'

/** Tells what the lines of the last hour make known, where a process ended before it did. Idempotent. */
export async function tellRecentLines(payload: Payload): Promise<void> {
  const since = subHours(clock.now(), 1).toISOString()
  await tellLines(payload, await linesWhere(payload, { at: { greater_than_equal: since } }))
}
