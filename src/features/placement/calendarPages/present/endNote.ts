import { shortDate } from '@/domain/hours/dayNames'

/** What the calendar of a place says where its service ends. */
export const endNote = (day: string): string =>
  `Fin de service de la place le ${shortDate(day)} ${day.slice(0, 4)}`
