import type { HoursDay, HoursRule } from '@/domain/hours/OpeningHours'
import type { HoursValues } from '@/domain/sources/SourceRecord'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { fitNote } from '@/features/sheets/values/readHours'
import type { HsdsSchedule } from './hsdsRows'

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

/** Weekly schedules as hours; one with words beside (a season, odd weeks) stays in the note, in its own words. */
export function hsdsHours(schedules: readonly HsdsSchedule[], notes: RowNotes): HoursValues {
  const rules: HoursRule[] = []
  const words: string[] = []
  for (const schedule of schedules) {
    const { byday, opens_at: opens, closes_at: closes, description } = schedule
    if (schedule.notes) words.push(schedule.notes)
    const days = (byday ?? '').split(',').flatMap((day) => DAYS[day] ?? [])
    const isPlain = days.length > 0 && TIME.test(opens ?? '') && TIME.test(closes ?? '') && !description
    if (isPlain && opens && closes) add(rules, days, { opens: opens.slice(0, 5), closes: closes.slice(0, 5) })
    else if (description || opens)
      words.push([description, byday, opens && `${opens}-${closes ?? ''}`].filter(Boolean).join(' '))
  }
  const note = joinTexts(words, '\n')
  return {
    openingHours: rules.length > 0 ? rules : null,
    hoursNote: fitNote(note, { notes, column: 'schedules' }),
  }
}

/** Neighbouring ranges of the same days are one rule. */
function add(rules: HoursRule[], days: HoursDay[], range: HoursRule['ranges'][number]): void {
  const last = rules.at(-1)
  if (last && last.days.join() === days.join()) last.ranges.push(range)
  else rules.push({ days, ranges: [range] })
}
