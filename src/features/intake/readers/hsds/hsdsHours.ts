import type { HoursDay, HoursRule, MonthRank } from '@/domain/hours/OpeningHours'
import { MONTH_RANKS } from '@/domain/hours/OpeningHours'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { isSameStored } from '@/domain/sources/plainValue'
import type { HoursValues } from '@/domain/sources/SourceRecord'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { fitNote } from '@/features/sheets/values/readHours'
import type { HsdsSchedule } from './hsdsRows'
import { scheduleWords } from './scheduleWords'

const DAYS: Readonly<Record<string, HoursDay>> = {
  MO: 'mo',
  TU: 'tu',
  WE: 'we',
  TH: 'th',
  FR: 'fr',
  SA: 'sa',
  SU: 'su',
}
const TIME = /^(?:[01]\d|2[0-4]):[0-5]\d/
const BYDAY = /^(-?\d)?([A-Z]{2})$/

/**
 * Schedules as hours. `isOwn`: the words beside them are those of our own export, with the comment of the rule; of any other package, one
 * with words of its own (a season, odd weeks) stays in the note, as it is written.
 */
export function hsdsHours(schedules: readonly HsdsSchedule[], notes: RowNotes, isOwn: boolean): HoursValues {
  const rules: HoursRule[] = []
  const words: string[] = []
  for (const schedule of schedules) {
    if (schedule.notes) words.push(schedule.notes)
    const rule = ruleOf(schedule, isOwn)
    if (rule && !openingHoursFault([rule])) add(rules, rule)
    else words.push(wordsOf(schedule))
  }
  const note = joinTexts(words, '\n')
  return {
    openingHours: rules.length > 0 ? rules : null,
    hoursNote: fitNote(note, { notes, column: 'schedules' }),
  }
}

function ruleOf({ byday, opens_at: opens, closes_at: closes, description }: HsdsSchedule, isOwn: boolean) {
  const { isClosed, onHolidays, comment, ...time } = scheduleWords(description)
  const named = readDays(byday)
  const days: HoursDay[] = [...named.days, ...(onHolidays ? (['ph'] as const) : [])]
  const isTimed = TIME.test(opens ?? '') && TIME.test(closes ?? '') && opens !== closes
  if (days.length === 0 || (description && !isOwn)) return null
  if (!isTimed && (opens || closes || !(isClosed || comment))) return null
  const ranges = isTimed && opens && closes ? [{ opens: opens.slice(0, 5), closes: closes.slice(0, 5) }] : []
  const rule: HoursRule = { days, ranges, ...time, ...(comment ? { comment } : {}) }
  return named.nth ? { ...rule, nth: named.nth } : rule
}

/** Days of RFC 5545, with their ranks in the month where they have some (`1WE,3WE`). */
function readDays(byday: string | null): { days: HoursDay[]; nth: MonthRank[] | null } {
  const found = (byday ?? '').split(',').flatMap((part) => {
    const [, rank, name = ''] = BYDAY.exec(part) ?? []
    const day = DAYS[name]
    return day ? [{ day, rank: MONTH_RANKS.find((known) => String(known) === rank) ?? null }] : []
  })
  const nth = [...new Set(found.flatMap(({ rank }) => rank ?? []))]
  return { days: [...new Set(found.map(({ day }) => day))], nth: nth.length > 0 ? nth : null }
}

function wordsOf({ byday, opens_at: opens, closes_at: closes, description }: HsdsSchedule): string {
  if (!description && !opens) return ''
  return [description, byday, opens && `${opens}-${closes ?? ''}`].filter(Boolean).join(' ')
}

/** Neighbouring ranges of the same days and time are one rule. */
function add(rules: HoursRule[], rule: HoursRule): void {
  const last = rules.at(-1)
  if (
    last &&
    rule.ranges.length > 0 &&
    last.ranges.length > 0 &&
    isSameStored({ ...last, ranges: [] }, { ...rule, ranges: [] })
  )
    last.ranges.push(...rule.ranges)
  else rules.push(rule)
}
