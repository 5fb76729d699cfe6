import type { HoursRule } from '@/domain/hours/OpeningHours'
import { type OsmDays, osmDays } from './osmDays'
import { OSM_DAYS, OSM_MONTHS } from './osmWords'

/** A rule as OSM writes it. Times in minutes, past 1,440 for the next day; no season in the list means the whole year. */
export type OsmRule = OsmDays & {
  isAdded: boolean
  times: { opens: number; closes: number }[]
  seasons: { from: string; to: string }[]
  weeks: HoursRule['weeks'] | null
  comment: string | null
}

const DAY = `(?:${Object.keys(OSM_DAYS).join('|')})`
const RANKED = String.raw`${DAY}\[-?\d(?:[-,]-?\d)*\]`
const MONTH = `(?:${OSM_MONTHS.map(({ name }) => name).join('|')})`
const SEASON = `${MONTH}(?: \\d{2})?(?:-(?:${MONTH}(?: \\d{2})?|\\d{2}))?`
const TIMES = String.raw`\d{2}:\d{2}-\d{2}:\d{2}`
const listOf = (one: string) => `${one}(?:,${one})*`

/** One rule of a string that the library has tidied. */
const RULE = new RegExp(
  `^(?:(?<seasons>${listOf(SEASON)}):? ?)?(?:week (?<first>\\d{2})-(?<last>\\d{2})/2:? ?)?(?:(?<school>SH) )?(?:(?<days>${listOf(`(?:${RANKED}|${DAY}(?:-${DAY})?|SH)`)}) ?)?(?:(?<times>${listOf(TIMES)}|24/7)|(?<off>off|closed))?(?: ?open)?(?: ?"(?<comment>[^"]*)")?$`,
)
/** A rule ends at `;`, or at a comma and a space when it adds to those before; comments are kept whole. */
const PARTS = /(?:"[^"]*"|[^;,"]|,(?! ))+|[;,]/g
/** A whole day in the eyes of OSM, a slip of the pen in those of people. */
export const SAME_TIME = /(\d{2}:\d{2})-\1/
const MINUTES_A_DAY = 1440

/** The rules of a tidied OSM string, or the first one that ours cannot hold. */
export function parseOsmRules(text: string): OsmRule[] | { unread: string } {
  const rules: OsmRule[] = []
  let isAdded = false
  for (const part of text.match(PARTS) ?? []) {
    const words = part.trim()
    if (words === ';' || words === ',') isAdded = words === ','
    else if (words) {
      const read = readRule(words, isAdded)
      if (read.length === 0) return { unread: words }
      rules.push(...read)
    }
  }
  return rules
}

/** One rule for each rank in the month that it names, and one for school holidays; none where it cannot be held. */
function readRule(words: string, isAdded: boolean): OsmRule[] {
  const found = RULE.exec(words)?.groups
  if (!found || SAME_TIME.test(words)) return []
  const { seasons, first, last, school, days, times, off, comment } = found
  const weeks = first && last ? parityOf(Number(first), Number(last)) : null
  if (weeks === undefined || (!times && !off && !comment)) return []
  const rule = {
    isAdded,
    times: times ? timesOf(times) : [],
    seasons: seasons ? seasons.split(',').map(seasonOf) : [],
    weeks,
    comment: off && comment && !/^ferm/i.test(comment) ? `fermé (${comment})` : comment?.trim() || null,
  }
  return osmDays(days ?? null, school !== undefined).map((named) => ({ ...rule, ...named }))
}

function parityOf(first: number, last: number): HoursRule['weeks'] | undefined {
  if (first === 1 && last >= 52) return 'odd'
  return first === 2 && last >= 51 ? 'even' : undefined
}

function timesOf(words: string): OsmRule['times'] {
  if (words === '24/7') return [{ opens: 0, closes: MINUTES_A_DAY }]
  return words.split(',').map((range) => {
    const [opens = 0, closes = 0] = range.split('-').map((time) => {
      const [hours = 0, minutes = 0] = time.split(':').map(Number)
      return hours * 60 + minutes
    })
    return { opens, closes: closes > opens ? closes : closes + MINUTES_A_DAY }
  })
}

function seasonOf(words: string): { from: string; to: string } {
  const [start = '', end = start] = words.split('-')
  const firstMonth = start.slice(0, 3)
  const [lastMonth, lastDate] = /^\d/.test(end) ? [firstMonth, end] : [end.slice(0, 3), end.slice(4)]
  const number = (name: string) => OSM_MONTHS.findIndex((month) => month.name === name)
  const two = (index: number) => String(index + 1).padStart(2, '0')
  return {
    from: `${two(number(firstMonth))}-${start.slice(4) || '01'}`,
    to: `${two(number(lastMonth))}-${lastDate || OSM_MONTHS[number(lastMonth)]?.last}`,
  }
}
