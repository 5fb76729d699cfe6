import type { HoursDay, HoursRule } from '@/domain/hours/OpeningHours'

export const WEEKDAYS: HoursDay[] = ['mo', 'tu', 'we', 'th', 'fr']
export const EVERY_DAY: HoursDay[] = [...WEEKDAYS, 'sa', 'su']

/** A rule from days and `09:00-12:00` ranges. */
export function aRule(days: HoursDay[], ranges: string[], rest: Partial<HoursRule> = {}): HoursRule {
  return {
    days,
    ranges: ranges.map((range) => ({ opens: range.slice(0, 5), closes: range.slice(6) })),
    ...rest,
  }
}

export const noHoliday = (_day: string): boolean => false

/** Text with plain spaces, easier to read in a test. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ')
