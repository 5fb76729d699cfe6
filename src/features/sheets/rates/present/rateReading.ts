import { addDays } from '@/domain/hours/calendarDay'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { amountWords } from '@/domain/rates/amountWords'
import { readDecimal } from '@/domain/rates/decimal'
import { entryOn, lawByDate, nextEntry } from '@/domain/rates/entryOn'
import { type EntryState, entryStates, saysTheSame } from '@/domain/rates/entryStates'
import type { Rate, RateEntry } from '@/domain/rates/Rate'
import { scaleAmount } from '@/domain/rates/scaleAmount'

type Asked = { rate: Rate; today: string; day: string | null; sum: string | null }

/** A rate as it is read on a day. */
export type RateReading = {
  rate: Rate
  day: string
  today: string
  isToday: boolean
  /** What was typed that is no day of the calendar. */
  dayFault: string | null
  entry: RateEntry | null
  next: RateEntry | null
  /** The first value known, where the day comes before it. */
  first: RateEntry | null
  /** What the page said then, in words, where it was something else. */
  shownThen: string | null
  /** All values, the most recent effect first, each with its states today. */
  rows: { entry: RateEntry; states: EntryState[] }[]
  /** What a scale gives for the sum asked for; `amount` is `null` where no tranche applies, `sum` where it is no number. */
  scale: { typed: string; sum: string | null; amount: string | null } | null
}

/** Reads a rate on a day, today where none is given or where what is given is no day. */
export function rateReading({ rate, today, day: typed, sum }: Asked): RateReading {
  const isDay = typed !== null && isCalendarDay(typed)
  const day = isDay ? typed : today
  const entry = entryOn(rate.entries, day)
  const [first = null] = lawByDate(rate.entries)
  const states = entryStates(rate.entries, today)
  return {
    rate,
    day,
    today,
    isToday: day === today,
    dayFault: typed && !isDay ? typed : null,
    entry,
    next: nextEntry(rate.entries, day),
    first: entry ? null : first,
    shownThen: day < today ? shownThen(rate, day, entry) : null,
    rows: rate.entries
      .map((each, at) => ({ entry: each, states: states[at] ?? [] }))
      .sort((a, b) => (lastFirst(a.entry) < lastFirst(b.entry) ? 1 : -1)),
    scale: rate.reading && sum?.trim() ? scaleOf(rate.reading, entry, sum.trim()) : null,
  }
}

const lastFirst = ({ effectFrom, enteredAt }: RateEntry): string => `${effectFrom} ${enteredAt ?? ''}`

function scaleOf(reading: NonNullable<Rate['reading']>, entry: RateEntry | null, typed: string) {
  const sum = readDecimal(typed)
  return { typed, sum, amount: sum === null ? null : scaleAmount(reading, entry?.brackets ?? [], sum) }
}

/** The last thing that the page showed on that day; nothing where it is the law as it is known now, or where the rate was not here yet. */
function shownThen(rate: Rate, day: string, law: RateEntry | null): string | null {
  // Paris is ahead of UTC: what was entered in the first hours of the next day is not told apart from that evening.
  const shown = entryOn(rate.entries, day, `${addDays(day, 1)}T00:00:00.000Z`)
  return shown && !(law && saysTheSame(shown, law)) && shown.amount !== null ? amountWords(rate, shown) : null
}
