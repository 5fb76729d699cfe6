import type { ImportPhase, ImportProgress, ToldProgress } from './ImportProgress'

/** Before that, what is left cannot be told, in milliseconds. */
const SOON = 5000

/** `rows`: about how many the files hold, `null` when they do not tell; `now` in milliseconds. */
type Meter = { rows: number | null; now: () => number }

/** Tells how long each phase of an import still takes, from its speed since that phase began. */
export function progressMeter({ rows, now }: Meter): (progress: ImportProgress) => ToldProgress {
  let phase: ImportPhase = 'reading'
  let began = now()
  return ({ phase: next, done, total: given }) => {
    if (next !== phase) [phase, began] = [next, now()]
    const about = given ?? (next === 'indexing' ? null : rows)
    const total = about !== null && about >= done ? about : null
    const elapsed = now() - began
    const isTold = total !== null && done > 0 && done < total && elapsed >= SOON
    return {
      phase,
      done,
      total,
      secondsLeft: isTold ? Math.ceil(((elapsed / done) * (total - done)) / 1000) : null,
    }
  }
}
