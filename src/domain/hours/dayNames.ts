import { MONTHS } from './MONTHS'
import { HOURS_DAYS, type HoursDay, type MonthRank } from './OpeningHours'

const SHORT = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.', 'jours fériés']
const LONG = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'jours fériés']
const WEEK = HOURS_DAYS.length - 1

/** `lundi`. */
export function dayName(day: HoursDay): string {
  return LONG[HOURS_DAYS.indexOf(day)] ?? day
}

/** `lun.–ven.`, `lun., mer.`, `tous les jours`; three days in a row or more make a span. */
export function daysWords(days: readonly HoursDay[]): string {
  const indexes = [...new Set(days)].map((day) => HOURS_DAYS.indexOf(day)).sort((a, b) => a - b)
  const weekdays = indexes.filter((index) => index < WEEK)
  const name = (index: number) => SHORT[index] ?? ''
  const words =
    weekdays.length === WEEK
      ? ['tous les jours']
      : spans(weekdays).flatMap(([from, to]) => {
          if (to - from >= 2) return [`${name(from)}–${name(to)}`]
          return from === to ? [name(from)] : [name(from), name(to)]
        })
  return [...words, ...(indexes.includes(WEEK) ? [name(WEEK)] : [])].join(', ')
}

/** `1er`, `2e`, `dernier`. */
export function rankName(rank: MonthRank): string {
  if (rank === -1) return 'dernier'
  return rank === 1 ? '1er' : `${rank}e`
}

/** `1er mercredi du mois`, `2e et 4e mardis du mois`. */
export function rankedDaysWords(days: readonly HoursDay[], ranks: readonly MonthRank[]): string {
  const plural = ranks.length > 1 ? 's' : ''
  const names = HOURS_DAYS.filter((day) => days.includes(day)).map((day) => dayName(day) + plural)
  return `${listed(ranks.map(rankName))} ${listed(names)} du mois`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`
}

/** `1er juil.` of `MM-DD` or `YYYY-MM-DD`. */
export function shortDate(day: string): string {
  const [month, date] = day.split('-').slice(-2).map(Number)
  return `${date === 1 ? '1er' : date}\u00a0${MONTHS[(month ?? 1) - 1]}`
}

function spans(indexes: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const index of indexes) {
    const last = found.at(-1)
    if (last && last[1] === index - 1) last[1] = index
    else found.push([index, index])
  }
  return found
}
