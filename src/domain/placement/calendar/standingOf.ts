import type { Commitment, CommitmentState } from '../Commitment'
import { groupBy } from '../groupBy'

/** What stands of a commitment: its last line, how many there are, when the first was written, and the state that was written last. */
export type Standing = Commitment & { lines: number; startedAt: string; written: CommitmentState }

/**
 * What stands of each commitment among these lines, by first day. A placed hold whose `expiresAt` is past reads `expired`, whether a job
 * wrote it or not; an absence ends with the stay that it interrupts. Lines of several places may be given together.
 */
export function standingOf(lines: readonly Commitment[], now: Date): Standing[] {
  const standing = [...groupBy(lines, ({ thread }) => thread).values()].flatMap((thread) =>
    lastOf(thread, now),
  )
  return standing.map((one) => endedWithItsStay(one, standing)).sort(byFirstDay)
}

function lastOf(thread: readonly Commitment[], now: Date): Standing[] {
  let [first] = thread
  let last = first
  if (!first || !last) return []
  for (const line of thread) {
    if (line.seq < first.seq) first = line
    if (line.seq >= last.seq) last = line
  }
  const state = hasExpired(last, now) ? 'expired' : last.state
  return [{ ...last, state, written: last.state, lines: thread.length, startedAt: first.at }]
}

const hasExpired = ({ state, expiresAt }: Commitment, now: Date): boolean =>
  state === 'placed' && expiresAt !== null && Date.parse(expiresAt) <= now.getTime()

function endedWithItsStay(one: Standing, all: readonly Standing[]): Standing {
  if (one.kind !== 'absence' || one.state !== 'open') return one
  const stay = all.find(
    ({ kind, state, place, from, to }) =>
      kind === 'stay' &&
      state === 'left' &&
      place === one.place &&
      from <= one.from &&
      to !== null &&
      to >= one.from &&
      (one.to === null || to <= one.to),
  )
  return stay ? { ...one, state: 'closed', to: stay.to } : one
}

const byFirstDay = (one: Standing, other: Standing): number =>
  compareCodes(one.from, other.from) || compareCodes(one.place, other.place) || one.seq - other.seq

/** Days and ids are in the order of their characters: no language is asked. */
const compareCodes = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
