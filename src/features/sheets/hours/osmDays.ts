import {
  HOURS_DAYS,
  type HoursDay,
  type HoursRule,
  MONTH_RANKS,
  type MonthRank,
} from '@/domain/hours/OpeningHours'
import { OSM_DAYS } from './osmWords'

/** The days that an OSM rule names, `null` for none; `nth`: their ranks in the month; `school`: only during school holidays. */
export type OsmDays = { days: HoursDay[] | null; nth: MonthRank[] | null; school: HoursRule['school'] | null }

const WEEK = HOURS_DAYS.length - 1
const ITEM = /([A-Z][A-Za-z])(?:-([A-Z][a-z])|\[([-\d,]+)\])?/g

/**
 * The days of `Mo-We,PH`, `We[1],Th[2,4]`, `SH,PH`: one for the plain ones, for each set of ranks, for school holidays. None when
 * ranks are counted in school holidays or are not those of a month.
 */
export function osmDays(words: string | null, duringSchool: boolean): OsmDays[] {
  if (words === null)
    return [
      {
        days: duringSchool ? HOURS_DAYS.slice(0, WEEK) : null,
        nth: null,
        school: duringSchool ? 'holidays' : null,
      },
    ]
  const plain = new Set<HoursDay>()
  const ranked = new Map<string, { nth: MonthRank[]; days: HoursDay[] }>()
  let isSchool = false
  for (const [, from = '', to = from, ranks] of words.matchAll(ITEM)) {
    if (from === 'SH') isSchool = true
    else if (!ranks) for (const day of spanOf(from, to)) plain.add(day)
    else {
      const nth = ranksOf(ranks)
      if (nth.length === 0 || duringSchool || from === 'PH') return []
      const known = ranked.get(String(nth)) ?? { nth, days: [] }
      ranked.set(String(nth), { nth, days: [...known.days, ...spanOf(from, from)] })
    }
  }
  const sets: OsmDays[] = []
  const days = HOURS_DAYS.filter((day) => plain.has(day))
  if (days.length) sets.push({ days, nth: null, school: duringSchool ? 'holidays' : null })
  for (const each of ranked.values()) sets.push({ ...each, school: null })
  if (isSchool) sets.push({ days: HOURS_DAYS.slice(0, WEEK), nth: null, school: 'holidays' })
  return sets
}

function spanOf(from: string, to: string): HoursDay[] {
  const [first, last] = [from, to].map((name) => HOURS_DAYS.indexOf(OSM_DAYS[name] ?? 'mo'))
  if (first === undefined || last === undefined || first === WEEK) return ['ph']
  const length = ((last - first + WEEK) % WEEK) + 1
  return Array.from({ length }, (_, at) => HOURS_DAYS[(first + at) % WEEK] ?? 'mo')
}

/** `1,3`, `1-2`, `-1`; none when one is not a rank that ours know. */
function ranksOf(words: string): MonthRank[] {
  const asked = words.split(',').flatMap((part) => {
    const [, from, to] = /^(\d)-(\d)$/.exec(part) ?? []
    if (!from || !to) return [Number(part)]
    return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, at) => Number(from) + at)
  })
  const nth = MONTH_RANKS.filter((rank) => asked.includes(rank))
  return nth.length === new Set(asked).size ? nth : []
}
