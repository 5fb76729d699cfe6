import { schoolCalendarOf } from './schoolCalendarOf'

/** Whether a calendar day falls in the school holidays of a département; `null` where its calendar is not known for that day. */
export function isSchoolHoliday(day: string, departement: string | null): boolean | null {
  const calendar = schoolCalendarOf(departement)
  if (!calendar || day < calendar.from || day > calendar.to) return null
  return calendar.holidays.some(([from, to]) => from <= day && day <= to)
}
