import { type HoursSection, hoursSections } from '@/domain/hours/hoursSections'
import { HOURS_DAYS, type HoursDay, type HoursRule, type OpeningHours } from '@/domain/hours/OpeningHours'
import { saysClosed } from '@/domain/hours/saysClosed'
import { agreesWithOsm } from './agreesWithOsm'
import { osmEvaluator } from './osmEvaluator'
import { OSM_DAYS, OSM_MONTHS } from './osmWords'
import { remembered } from './remembered'

const NAMES = Object.keys(OSM_DAYS)
const WEEK = 7
const ALWAYS = 'Mo-Su 00:00-24:00'
const WEEKS = { odd: 'week 01-53/2', even: 'week 02-52/2' }

/**
 * Opening hours as an OSM `opening_hours` string: `Mo-Fr 08:30-12:30; PH off`. `null` without hours, and for those that OSM's own
 * library would read otherwise.
 */
export function toOsm(hours: OpeningHours): string | null {
  const speakable = hours.map((rule) => ({ ...rule, comment: speakableComment(rule.comment) }))
  const text = hoursSections(speakable).flatMap(sectionText).join('; ')
  if (!text) return null
  return isRight(text, speakable) ? (text === ALWAYS ? '24/7' : text) : null
}

const isRight = remembered((text: string, hours: OpeningHours) => {
  const evaluator = osmEvaluator(text)
  return evaluator !== null && agreesWithOsm(hours, evaluator)
})

function sectionText({ season, weeks, nth, school, rules }: HoursSection): string[] {
  const when = [season ? seasonText(season) : '', weeks ? WEEKS[weeks] : '', school ? 'SH' : ''].filter(
    Boolean,
  )
  return rules.map((rule) => [...when, ...ruleText(rule, nth)].join(' '))
}

function ruleText({ days, ranges, comment }: HoursRule, nth: HoursRule['nth'] | null): string[] {
  const words = comment ? [`"${comment}"`] : []
  const told = nth
    ? days.map((day) => `${NAMES[HOURS_DAYS.indexOf(day)]}[${nth.join(',')}]`).join(',')
    : daysText(days)
  if (ranges.length)
    return [told, ranges.map(({ opens, closes }) => `${opens}-${closes}`).join(','), ...words]
  const isOff = !comment || saysClosed(comment)
  return [...(days.length === WEEK ? [] : [told]), ...(isOff ? ['off'] : []), ...words]
}

function daysText(days: readonly HoursDay[]): string {
  const spans: number[][] = []
  for (const index of days.map((day) => HOURS_DAYS.indexOf(day)).sort((a, b) => a - b)) {
    const last = spans.at(-1)
    if (last?.at(-1) === index - 1 && index < WEEK) last.push(index)
    else spans.push([index])
  }
  const name = (index: number | undefined) => NAMES[index ?? 0] ?? ''
  return spans
    .map((span) => (span.length > 2 ? `${name(span[0])}-${name(span.at(-1))}` : span.map(name).join(',')))
    .join(',')
}

function seasonText({ from, to }: { from: string; to: string }): string {
  const [start, end] = [from, to].map((day) => ({
    month: OSM_MONTHS[Number(day.slice(0, 2)) - 1],
    date: day.slice(3),
  }))
  if (!start?.month || !end?.month) return ''
  const sameMonth = start.month === end.month && from <= to
  if (start.date === '01' && end.date === end.month.last)
    return sameMonth ? start.month.name : `${start.month.name}-${end.month.name}`
  if (from === to) return `${start.month.name} ${start.date}`
  return `${start.month.name} ${start.date}-${sameMonth ? '' : `${end.month.name} `}${end.date}`
}

/** OSM's comments stand between double quotes and know no escape. */
function speakableComment(comment: string | null | undefined): string | null {
  return comment?.replaceAll('"', '’').replace(/\s+/g, ' ').trim() || null
}
