import { HOURS_DAYS, type HoursDay, type HoursRange } from '@/domain/hours/OpeningHours'
import type { WeekPlans } from '@/domain/sheetEditing/filledWeeks'

/** A day as it stands in its inputs: blank ranges included, so that there is room to type. */
export type TypedDay = { ranges: HoursRange[]; comment: string; closed: boolean }
export type TypedWeek = Record<HoursDay, TypedDay>

export const BLANK_RANGE: HoursRange = { opens: '', closes: '' }
export const BLANK_DAY: TypedDay = { ranges: [BLANK_RANGE, BLANK_RANGE], comment: '', closed: false }
const FEWEST = 2

/** A week to fill in. */
export function typedWeek(plans: WeekPlans): TypedWeek {
  const dayOf = (day: HoursDay): TypedDay => {
    const ranges = plans[day]?.ranges ?? []
    const blanks = Array.from({ length: Math.max(0, FEWEST - ranges.length) }, () => BLANK_RANGE)
    const closed = plans[day] !== undefined && ranges.length === 0 && !plans[day].comment
    return { ranges: [...ranges, ...blanks], comment: plans[day]?.comment ?? '', closed }
  }
  const [mo, tu, we, th] = [dayOf('mo'), dayOf('tu'), dayOf('we'), dayOf('th')]
  return { mo, tu, we, th, fr: dayOf('fr'), sa: dayOf('sa'), su: dayOf('su'), ph: dayOf('ph') }
}

/** Nothing is typed on the day. */
export function isBlankDay({ ranges, comment, closed }: TypedDay): boolean {
  return !comment && !closed && ranges.every(({ opens, closes }) => !opens && !closes)
}

/** The days onto which one is copied: from Monday to Thursday up to Friday; then up to Sunday. */
export function followersOf(day: HoursDay): HoursDay[] {
  const at = HOURS_DAYS.indexOf(day)
  return HOURS_DAYS.slice(at + 1, HOURS_DAYS.indexOf(at < HOURS_DAYS.indexOf('fr') ? 'fr' : 'su') + 1)
}
