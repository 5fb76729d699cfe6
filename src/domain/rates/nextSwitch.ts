import { lawByDate } from './entryOn'
import { saysTheSame } from './entryStates'
import type { RateEntry } from './Rate'

/** The first value after a day (`YYYY-MM-DD`) that gives another figure than the one before it, or ends it; `null` where none is known. */
export function nextSwitch(entries: readonly RateEntry[], day: string): RateEntry | null {
  const law = lawByDate(entries)
  return (
    law.find((entry, rank) => {
      const before = law[rank - 1]
      return entry.effectFrom > day && !(before && saysTheSame(entry, before))
    }) ?? null
  )
}
