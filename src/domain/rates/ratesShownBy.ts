import { localTime } from '../localTime'
import { formulaEntries } from './formula/formulaEntries'
import type { Rate } from './Rate'

/** The rates with the values that readers saw at the end of a day (`YYYY-MM-DD`, of Paris), those of formulas worked out from these. */
export function ratesShownBy(rates: ReadonlyMap<string, Rate>, day: string): Map<string, Rate> {
  const shown = new Map(
    [...rates].map(([code, rate]) => [
      code,
      { ...rate, entries: rate.entries.filter(({ shownAt }) => isShown(shownAt, day)) },
    ]),
  )
  for (const [code, rate] of shown)
    if (rate.kind === 'formula')
      shown.set(code, { ...rate, entries: formulaEntries(rate, (asked) => shown.get(asked)) })
  return shown
}

const isShown = (shownAt: string | null, day: string): boolean =>
  shownAt !== null && localTime(new Date(shownAt)).day <= day
