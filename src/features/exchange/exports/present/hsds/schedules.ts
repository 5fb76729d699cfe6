import type { HoursDay, HoursRule } from '@/domain/hours/OpeningHours'
import { hoursOf } from '@/features/sheets/hours/present/weekOf'
import { filled, rowId } from './ids'

const BYDAY: Record<Exclude<HoursDay, 'ph'>, string> = {
  mo: 'MO',
  tu: 'TU',
  we: 'WE',
  th: 'TH',
  fr: 'FR',
  sa: 'SA',
  su: 'SU',
}
const WEEKS = { odd: 'Semaines impaires', even: 'Semaines paires' }

type Timed = { openingHours?: unknown; hoursNote?: string | null }

/** Opening hours as schedules, one for each range of a rule, one without times for a closure or a comment alone; what RFC 5545 cannot say stands in `description`. */
export function schedulesOf(timed: Timed, ownerId: string) {
  const rows = hoursOf(timed)
    .filter(isTold)
    .flatMap((rule, rank) => {
      const days = rule.days.flatMap((day) => (day === 'ph' ? [] : BYDAY[day]))
      const words = [
        rule.season ? `Du ${frenchDay(rule.season.from)} au ${frenchDay(rule.season.to)}` : null,
        rule.weeks ? WEEKS[rule.weeks] : null,
        rule.school ? 'Vacances scolaires' : null,
        rule.days.includes('ph') ? 'Jours fériés' : null,
        rule.ranges.length === 0 && !rule.comment ? 'Fermé' : null,
        rule.comment ?? null,
      ]
      const ranges = rule.ranges.length > 0 ? rule.ranges : [{ opens: null, closes: null }]
      return ranges.map(({ opens, closes }, at) =>
        filled({
          id: rowId(ownerId, 'schedule', rank, at),
          freq: days.length > 0 ? (rule.nth ? 'MONTHLY' : 'WEEKLY') : null,
          interval: days.length > 0 ? 1 : null,
          wkst: days.length > 0 ? 'MO' : null,
          byday: (rule.nth ?? ['']).flatMap((nth) => days.map((day) => `${nth}${day}`)).join(','),
          opens_at: opens,
          closes_at: closes,
          description: words.filter(Boolean).join(', '),
        }),
      )
    })
  const note = timed.hoursNote?.trim()
  return note ? [...rows, { id: rowId(ownerId, 'schedule', 'note'), notes: note }] : rows
}

/** Days that the usual week closes without a word are only not open: nothing is said of them. */
const isTold = ({ ranges, comment, season, weeks, nth, school, days }: HoursRule): boolean =>
  ranges.length > 0 || Boolean(comment || season || weeks || nth || school || days.includes('ph'))

/** `07-14` → `14/07`. */
function frenchDay(monthDay: string): string {
  return monthDay.split('-').reverse().join('/')
}
