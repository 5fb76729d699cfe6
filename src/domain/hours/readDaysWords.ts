import { dayName, daysWords, rankName } from './dayNames'
import { HOURS_DAYS, type HoursDay, MONTH_RANKS, type MonthRank } from './OpeningHours'

/** Days as `daysWords` and `rankedDaysWords` write them at the start of a text, and what follows. */
export type ReadDays = { days: HoursDay[]; nth: MonthRank[] | null; rest: string }

const WEEK = HOURS_DAYS.slice(0, 7)
const SHORT = new Map(HOURS_DAYS.map((day) => [daysWords([day]), day]))
const LONG = new Map(
  WEEK.flatMap((day) => [dayName(day), `${dayName(day)}s`].map((name) => [name, day] as const)),
)
const RANKS = new Map(MONTH_RANKS.map((rank) => [rankName(rank), rank]))
const DAY = '(?:lun|mar|mer|jeu|ven|sam|dim)\\.'
const DAYS = new RegExp(
  `^(?:(?:tous les jours|${DAY}(?:–${DAY})?|jours fériés)(?:, (?=${DAY}|jours fériés))?)+`,
)
const RANKED =
  /^((?:(?:1er|[2-5]e|dernier)(?:, | et | ))+)((?:(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|, | et )+) du mois/

/** Reads days at the start of a text whose spaces are plain ones; `null` where it names none so. */
export function readDaysWords(text: string): ReadDays | null {
  const ranked = RANKED.exec(text)
  if (ranked) {
    const [whole, ranks = '', days = ''] = ranked
    return {
      nth: ranks
        .trim()
        .split(/, | et /)
        .flatMap((name) => RANKS.get(name) ?? []),
      days: days.split(/, | et /).flatMap((name) => LONG.get(name) ?? []),
      rest: text.slice(whole.length),
    }
  }
  const [words] = DAYS.exec(text) ?? []
  if (!words) return null
  return { nth: null, days: words.split(', ').flatMap(daysOf), rest: text.slice(words.length) }
}

function daysOf(words: string): HoursDay[] {
  if (words === 'tous les jours') return WEEK
  const [first, last] = words.split('–').map((name) => SHORT.get(name))
  if (!first) return []
  return last ? HOURS_DAYS.slice(HOURS_DAYS.indexOf(first), HOURS_DAYS.indexOf(last) + 1) : [first]
}
