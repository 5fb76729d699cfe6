import { amountWords, NO_AMOUNT } from '@/domain/rates/amountWords'
import { entryOn, nextEntry } from '@/domain/rates/entryOn'
import type { Rate, RateEntry } from '@/domain/rates/Rate'

/** A rate in a list: what it is, what applies on the day, what comes next. */
export type RateRow = Pick<Rate, 'code' | 'label' | 'shortLabel' | 'domain'> & {
  /** Tranches of a scale; 0 elsewhere. */
  tranches: number
  words: string
  /** Since when; `null` where nothing applies. */
  since: string | null
  next: { day: string; words: string | null } | null
}

/** The row of a rate on a day. */
export function toRateRow(rate: Rate, day: string): RateRow {
  const entry = entryOn(rate.entries, day)
  const next = nextEntry(rate.entries, day)
  const isGiven = entry?.kind === 'amount'
  return {
    code: rate.code,
    label: rate.label,
    shortLabel: rate.shortLabel,
    domain: rate.domain,
    tranches: isGiven ? entry.brackets.length : 0,
    words: amountWords(rate, entry),
    since: isGiven ? entry.effectFrom : null,
    next: next && { day: next.effectFrom, words: nextWords(rate, next) },
  }
}

/** Whether a row still says something: an amount today, or one that comes. */
export const isCurrent = ({ since, next }: RateRow): boolean => since !== null || Boolean(next?.words)

function nextWords(rate: Rate, next: RateEntry): string | null {
  if (next.kind === 'end') return null
  const words = amountWords(rate, next)
  return words === NO_AMOUNT ? '' : words
}
