import { randomUUID } from 'node:crypto'
import { clock } from '@/infra/clock'
import { writeBesideRead } from '@/infra/database/laterWrites'
import { recordTrace, type Trace } from './recordTrace'

/** Writes one line of the journal for what was only read (a page, a file, a refusal): at once, or as soon as the base takes it. */
export async function recordTraceOfRead(trace: Omit<Trace, 'req'>): Promise<void> {
  const at = clock.now()
  await writeBesideRead({
    payload: trace.payload,
    key: `trace:${randomUUID()}`,
    work: () => recordTrace({ ...trace, at }),
  })
}
