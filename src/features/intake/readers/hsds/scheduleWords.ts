import type { HoursRule } from '@/domain/hours/OpeningHours'

type Said = Pick<HoursRule, 'season' | 'weeks' | 'school'> & {
  isClosed: boolean
  onHolidays: boolean
  comment: string | null
}

const SEASON = /^Du (\d{2})\/(\d{2}) au (\d{2})\/(\d{2})(?:, |$)/
const PARTS: readonly [words: string, said: Partial<Said>][] = [
  ['Semaines impaires', { weeks: 'odd' }],
  ['Semaines paires', { weeks: 'even' }],
  ['Vacances scolaires', { school: 'holidays' }],
  ['Jours fériés', { onHolidays: true }],
  ['Fermé', { isClosed: true }],
]

/** What our export writes beside a schedule for which RFC 5545 has no place, in its order; the rest is the comment of the rule. */
export function scheduleWords(description: string | null): Said {
  const said: Said = { isClosed: false, onHolidays: false, comment: null }
  let rest = description ?? ''
  const [season, day, month, lastDay, lastMonth] = SEASON.exec(rest) ?? []
  if (season) {
    said.season = { from: `${month}-${day}`, to: `${lastMonth}-${lastDay}` }
    rest = rest.slice(season.length)
  }
  for (const [words, part] of PARTS)
    if (rest === words || rest.startsWith(`${words}, `)) {
      Object.assign(said, part)
      rest = rest.slice(words.length + 2)
    }
  return { ...said, comment: rest || null }
}
