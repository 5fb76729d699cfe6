import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { CalendarDesk } from './calendarPath'
import type { CalendarRights } from './read/calendarRights'

/** Whose calendar a page shows, to whom, and when it was read. `today` is `YYYY-MM-DD`. */
export type CalendarFrame = {
  sheet: Pick<KeptSheet, 'id' | 'number' | 'name'>
  desk: CalendarDesk
  rights: CalendarRights
  now: Date
  today: string
}
