import { HOURS_DAYS, type HoursRule, MONTH_RANKS, type OpeningHours } from '@/domain/hours/OpeningHours'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { OSM_DAYS, OSM_MONTHS } from './osmWords'
import { toOsm } from './toOsm'

const DAY = Object.keys(OSM_DAYS).join('|')
const MONTH = OSM_MONTHS.map(({ name }) => name).join('|')
const TIMES = '\\d\\d:\\d\\d-\\d\\d:\\d\\d'
/** A section as `toOsm` writes it: season, weeks, school holidays, days with their ranks in the month, ranges, closed, words. */
const SECTION = new RegExp(
  `^(?:(${MONTH})(?: (\\d\\d))?(?:-(?:(${MONTH})(?: (\\d\\d))?|(\\d\\d)))?(?: |$))?` +
    '(?:week (01-53/2|02-52/2)(?: |$))?(?:(SH)(?: |$))?' +
    `((?:(?:${DAY})(?:-(?:${DAY})|\\[[\\d,-]+\\])?,?)+(?: |$))?` +
    `((?:${TIMES},?)+(?: |$))?(off(?: |$))?(?:"([^"]*)")?$`,
)

/**
 * Hours that our own export wrote in OSM's words, where the library of OSM cannot tell its rules apart (a season beside school holidays):
 * taken only when they are written again to the letter. `null` for any other text.
 */
export function fromOwnOsm(text: string): OpeningHours | null {
  const rules = sectionsOf(text).map(ruleOf)
  const hours = rules.flatMap((rule) => rule ?? [])
  const isRead = hours.length === rules.length && !openingHoursFault(hours)
  return isRead && toOsm(hours) === text ? hours : null
}

/** The sections of a text; a `;` in the words between quotes parts nothing. */
function sectionsOf(text: string): string[] {
  const sections = ['']
  for (const [at, part] of text.split('"').entries()) {
    const isQuoted = at % 2 === 1
    const [first = '', ...others] = isQuoted ? [`"${part}"`] : part.split('; ')
    sections[sections.length - 1] += first
    sections.push(...others)
  }
  return sections
}

function ruleOf(section: string): HoursRule | null {
  const found = SECTION.exec(section)
  if (!found || section === '') return null
  const [, month, date, lastMonth, lastDate, sameMonth, week, school, told = '', times = '', , comment] =
    found
  const season = seasonOf(month, date, lastMonth, lastDate ?? sameMonth)
  const ranks = /\[([\d,-]+)\]/.exec(told)?.[1]?.split(',').map(Number)
  const nth = MONTH_RANKS.filter((rank) => ranks?.includes(rank))
  return {
    days: daysOf(told),
    ranges: [...times.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].map(([, opens = '', closes = '']) => ({
      opens,
      closes,
    })),
    ...(season ? { season } : {}),
    ...(week ? { weeks: week.startsWith('01') ? ('odd' as const) : ('even' as const) } : {}),
    ...(nth.length > 0 ? { nth } : {}),
    ...(school ? { school: 'holidays' as const } : {}),
    ...(comment ? { comment } : {}),
  }
}

function seasonOf(
  month?: string,
  date?: string,
  lastMonth = month,
  lastDate = date && lastMonth === month ? date : undefined,
) {
  const at = (name?: string) => OSM_MONTHS.findIndex((known) => known.name === name)
  const [start, end] = [at(month), at(lastMonth)]
  const last = OSM_MONTHS[end]?.last
  if (start < 0 || !last) return null
  const two = (rank: number) => String(rank + 1).padStart(2, '0')
  return { from: `${two(start)}-${date ?? '01'}`, to: `${two(end)}-${lastDate ?? last}` }
}

/** Days told one by one or as a span; all those of the week where none is. */
function daysOf(told: string): HoursRule['days'] {
  const spans = [...told.matchAll(new RegExp(`(${DAY})(?:-(${DAY}))?`, 'g'))].map(
    ([, from = '', to = from]) => [from, to].map((name) => HOURS_DAYS.indexOf(OSM_DAYS[name] ?? 'mo')),
  )
  if (spans.length === 0) return HOURS_DAYS.filter((day) => day !== 'ph')
  return HOURS_DAYS.filter((_, at) => spans.some(([first = 0, last = 0]) => at >= first && at <= last))
}
