import type { HoursDay } from '@/domain/hours/OpeningHours'

/** Days in OSM's words, in the order of `HOURS_DAYS`. */
export const OSM_DAYS: Readonly<Record<string, HoursDay>> = {
  Mo: 'mo',
  Tu: 'tu',
  We: 'we',
  Th: 'th',
  Fr: 'fr',
  Sa: 'sa',
  Su: 'su',
  PH: 'ph',
}

/** Months in OSM's words, with their last day (29 February where there is one). */
export const OSM_MONTHS = [
  { name: 'Jan', last: '31' },
  { name: 'Feb', last: '29' },
  { name: 'Mar', last: '31' },
  { name: 'Apr', last: '30' },
  { name: 'May', last: '31' },
  { name: 'Jun', last: '30' },
  { name: 'Jul', last: '31' },
  { name: 'Aug', last: '31' },
  { name: 'Sep', last: '30' },
  { name: 'Oct', last: '31' },
  { name: 'Nov', last: '30' },
  { name: 'Dec', last: '31' },
] as const
