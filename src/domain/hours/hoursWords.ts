import { daysWords, rankedDaysWords, shortDate } from './dayNames'
import { type HoursSection, hoursSections, isSameTime } from './hoursSections'
import type { HoursRule, OpeningHours } from './OpeningHours'
import { rangeWords } from './rangeWords'

const CLOSED = 'fermé'
const EVERY_DAY = 7
const NEXT = '\u00a0; '

/**
 * Opening hours as people write them, a line for the usual week and one for each other time (parity of weeks, rank in
 * the month, school holidays, season):
 * `lun.–ven. 9 h – 12 h 30, 14 h – 17 h ; sam. 9 h – 12 h`.
 */
export function hoursWords(hours: OpeningHours): string[] {
  const lines: { section: HoursSection; words: string }[] = []
  for (const section of hoursSections(hours)) {
    const words = section.rules.map((rule) => ruleWords(rule, section)).join(NEXT)
    const line = lines.find((one) => isSameTime(one.section, section))
    if (line) line.words += NEXT + words
    else lines.push({ section, words })
  }
  return lines.map(({ section, words }) => `${whenWords(section)}${words}`)
}

/** The hours of a day without its name: `9 h – 12 h (sur rendez-vous)`, `24 h sur 24`, `fermé`, or the comment alone. */
export function rangesWords({ ranges, comment }: Pick<HoursRule, 'ranges' | 'comment'>): string {
  if (ranges.length === 0) return comment || CLOSED
  const [first] = ranges
  const words =
    first?.opens === '00:00' && first.closes === '24:00'
      ? '24\u00a0h sur\u00a024'
      : ranges.map(rangeWords).join(', ')
  return comment ? `${words} (${comment})` : words
}

function ruleWords(rule: HoursRule, { nth }: HoursSection): string {
  const words = rangesWords(rule)
  if (words === CLOSED && rule.days.length >= EVERY_DAY) return words
  const days = nth ? rankedDaysWords(rule.days, nth) : daysWords(rule.days)
  return `${days}${rule.ranges.length === 0 && rule.comment ? '\u00a0:' : ''} ${words}`
}

function whenWords({ season, weeks, school }: HoursSection): string {
  const parts: string[] = []
  if (season)
    parts.push(
      season.from === season.to
        ? `le ${shortDate(season.from)}`
        : `du ${shortDate(season.from)} au ${shortDate(season.to)}`,
    )
  if (weeks) parts.push(weeks === 'odd' ? 'semaines impaires' : 'semaines paires')
  if (school) parts.push('vacances scolaires')
  return parts.length ? `${parts.join(', ')}\u00a0: ` : ''
}
