import { keepingPath } from '@/domain/sheet/keepingPath'

/** By whom the calendar of a facility is read: those who keep it, or whoever coordinates places. */
export type CalendarDesk = 'keeper' | 'coordinator'

/**
 * The address of the calendar of a facility, or of a page of it: `calendarPath('coordinator', 'L0001', 'jour', '2026-12-01')` →
 * `/places/calendrier/L0001/jour/2026-12-01`; for those who keep it, the same among the pages of its sheet (`keepingPath`).
 */
export function calendarPath(desk: CalendarDesk, number: string, ...parts: string[]): string {
  if (desk === 'keeper') return keepingPath(number, 'calendrier', ...parts)
  return [CALENDARS_PATH, number, ...parts]
    .map((part, at) => (at === 0 ? part : encodeURIComponent(part)))
    .join('/')
}

/** Every facility, for coordinators. */
export const CALENDARS_PATH = '/places/calendrier'

/** The parts of the address of a commitment: its thread is `<place>:<seq of its first line>`. */
export function commitmentParts(thread: string): string[] {
  const at = thread.lastIndexOf(':')
  return ['place', thread.slice(0, at), thread.slice(at + 1)]
}
