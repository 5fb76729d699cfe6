import { calendarOf } from '@/features/sheets/hours/calendarOf'

/** Whether a day is a public holiday of a département, each day looked up once: years that are played ask it thousands of times. */
export function rememberedHolidays(departement: string): (day: string) => boolean {
  const known = new Map<string, boolean>()
  const { isHoliday } = calendarOf(departement)
  return (day) => {
    const is = known.get(day) ?? isHoliday(day)
    known.set(day, is)
    return is
  }
}
