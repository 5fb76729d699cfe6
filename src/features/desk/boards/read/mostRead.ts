import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { processWide } from '@/infra/processWide'

const DAYS = 30
/** Counts of a day looked at, the greatest first: what is much read is among them. */
const MOST_COUNTS = 5000
/** Reads in 30 days from which a sheet is much read, and how many such sheets are followed. */
const MUCH_READ = 10
const MOST_SHEETS = 500
/** How long the answer is kept, in milliseconds: reads of minutes change no order. */
const KEPT = 5 * 60_000

type Known = { payload: Payload; at: number; reads: ReadonlyMap<string, number> }
const known = processWide('mostRead', (): { last: Known | null } => ({ last: null }))

/** The first day of the last 30, as counts of reads name it. */
export const readsSince = (now: Date): string => localTime(subDays(now, DAYS)).day

/** The sheets most read in the last 30 days with their reads, by number, the most read first: at most 500, one bounded read every five minutes. */
export async function mostRead(payload: Payload, now: Date): Promise<ReadonlyMap<string, number>> {
  const { last } = known
  if (last?.payload === payload && Math.abs(now.getTime() - last.at) < KEPT) return last.reads
  const { docs } = await payload.find({
    collection: SLUGS.sheetUses,
    where: { day: { greater_than_equal: readsSince(now) } },
    sort: '-reads',
    limit: MOST_COUNTS,
    pagination: false,
    depth: 0,
    select: { number: true, reads: true },
    overrideAccess: true,
  })
  const sums = new Map<string, number>()
  for (const { number, reads } of docs) sums.set(number, (sums.get(number) ?? 0) + reads)
  const first = [...sums].filter(([, reads]) => reads >= MUCH_READ).sort(([, a], [, b]) => b - a)
  const reads = new Map(first.slice(0, MOST_SHEETS))
  known.last = { payload, at: now.getTime(), reads }
  return reads
}

/** Forgets the answer, so that the next one is read anew. */
export function forgetMostRead(): void {
  known.last = null
}
