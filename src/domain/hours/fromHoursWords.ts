import { hoursWords } from './hoursWords'
import { MONTHS } from './MONTHS'
import { HOURS_DAYS, type HoursDay, type HoursRange, type HoursRule, type OpeningHours } from './OpeningHours'
import { openingHoursFault } from './openingHoursFault'
import { type ReadDays, readDaysWords } from './readDaysWords'

const DATE = `(?:1er|\\d{1,2}) (?:${MONTHS.map((month) => month.replace('.', '\\.')).join('|')})`
const WHEN = new RegExp(
  `^(?:(?:le (${DATE})|du (${DATE}) au (${DATE}))(?:, )?)?(?:semaines (im)?paires(?:, )?)?(vacances scolaires)? : `,
)
const RANGE = /^(\d{1,2}) h(?: (\d{2}))? – (?:(\d{1,2}) h(?: (\d{2}))?|minuit)$/
const BEGINNING = /^(?:fermé|24 h sur 24|\d)/

/**
 * Reads back the lines that `hoursWords` writes of hours: exactly these, for what is read says the same words again. `left`: the lines after
 * them; `null` where the first line is none.
 */
export function fromHoursWords(text: string): { hours: OpeningHours; left: string } | null {
  const lines = text.split(/\r?\n/)
  const rules: HoursRule[][] = []
  for (const line of lines) {
    const read = readLine(plainSpaces(line))
    if (!read) break
    rules.push(read)
  }
  for (let count = rules.length; count > 0; count -= 1) {
    const hours = rules.slice(0, count).flat()
    const written = lines.slice(0, count).map(plainSpaces).join('\n')
    if (!openingHoursFault(hours) && hoursWords(hours).map(plainSpaces).join('\n') === written)
      return { hours, left: lines.slice(count).join('\n') }
  }
  return null
}

const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

function readLine(line: string): HoursRule[] | null {
  const when = WHEN.exec(line)
  const time = when && when[0] !== ' : ' ? timeOf(when) : {}
  const rules = line
    .slice(when?.[0].length ?? 0)
    .split(' ; ')
    .map(readRule)
  const read = rules.flatMap((rule) => (rule ? [{ ...rule, ...time }] : []))
  return read.length === rules.length ? read : null
}

function timeOf([words, only, from, to, odd, school]: RegExpExecArray): Partial<HoursRule> {
  const season = only ? [only, only] : [from, to]
  return {
    ...(season[0] && season[1] ? { season: { from: monthDay(season[0]), to: monthDay(season[1]) } } : {}),
    ...(words.includes('paires') ? { weeks: odd ? 'odd' : 'even' } : {}),
    ...(school ? { school: 'holidays' } : {}),
  }
}

/** `07-01` of `1er juil.`. */
function monthDay(words: string): string {
  const [date = '', month = ''] = words.split(' ')
  return [MONTHS.indexOf(month) + 1, Number.parseInt(date, 10)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function readRule(words: string): HoursRule | null {
  if (words === 'fermé') return { days: HOURS_DAYS.slice(0, 7), ranges: [] }
  const found: ReadDays | null = readDaysWords(words)
  if (!found) return null
  const { days, nth, rest } = found
  const told: { days: HoursDay[]; nth?: HoursRule['nth'] } = nth ? { days, nth } : { days }
  if (rest.startsWith(' : ')) return { ...told, ranges: [], comment: rest.slice(3) }
  if (!rest.startsWith(' ') || !BEGINNING.test(rest.slice(1))) return null
  const [hours, comment] = withComment(rest.slice(1))
  const ranges = readRanges(hours)
  return ranges && { ...told, ranges, ...(comment ? { comment } : {}) }
}

/** `9 h – 12 h (sur rendez-vous)`: the hours, and what stands in brackets after them. */
function withComment(words: string): [hours: string, comment: string | null] {
  const at = words.endsWith(')') ? words.indexOf(' (') : -1
  return at < 0 ? [words, null] : [words.slice(0, at), words.slice(at + 2, -1)]
}

function readRanges(words: string): HoursRange[] | null {
  if (words === 'fermé') return []
  if (words === '24 h sur 24') return [{ opens: '00:00', closes: '24:00' }]
  const parts = words.split(', ')
  const ranges = parts.flatMap((part) => {
    const [, hour, minutes, lastHour, lastMinutes] = RANGE.exec(part) ?? []
    if (!hour) return []
    return { opens: clock(hour, minutes), closes: lastHour ? clock(lastHour, lastMinutes) : '24:00' }
  })
  return ranges.length === parts.length ? ranges : null
}

const clock = (hour: string, minutes = '00'): string => `${hour.padStart(2, '0')}:${minutes}`
