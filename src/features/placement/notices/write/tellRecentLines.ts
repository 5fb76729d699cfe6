import { subHours } from 'date-fns/subHours'
import type { Payload } from 'payload'
import { clock } from '@/infra/clock'
import { linesWhere, type PlacedLine } from '../read/linesWhere'
import { tellLines } from './tellLines'

/** Tells what the lines of the last hour make known, where a process ended before it did. Idempotent. */
export async function tellRecentLines(payload: Payload): Promise<void> {
  const since = subHours(clock.now(), 1).toISOString()
  const lines = await linesWhere(payload, { at: { greater_than_equal: since } })
  // An option that was answered, or given back, meanwhile asks nobody any more.
  const isOver = ({ thread, seq }: PlacedLine) =>
    lines.some((later) => later.thread === thread && later.seq > seq)
  await tellLines(
    payload,
    lines.filter((line) => line.state !== 'placed' || !isOver(line)),
  )
}
