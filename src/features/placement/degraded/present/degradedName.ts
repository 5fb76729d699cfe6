import { fromMinutes } from '@/domain/hours/clockMinutes'
import { localTime } from '@/domain/localTime'

export const DEGRADED_FORMATS = ['pdf', 'csv', 'html'] as const
export type DegradedFormat = (typeof DEGRADED_FORMATS)[number]

/** What always holds the last list, for whoever keeps a shortcut to it; without its extension. */
export const LAST_NAME = 'places-libres-derniere'

const NAME = /^places-libres-(\d{4}-\d{2}-\d{2})-(\d{2})h(\d{2})\.(pdf|csv|html)$/

/** `places-libres-2026-11-29-14h15`, by the clock of France: names sort as time goes. */
export function degradedName(at: Date): string {
  const { day, minutes } = localTime(at)
  return `places-libres-${day}-${fromMinutes(minutes).replace(':', 'h')}`
}

/** What a name of a list says: its day (`YYYY-MM-DD`), its time (`14:15`) and its format; `null` for any other file. */
export function readDegradedName(name: string): { day: string; time: string; format: DegradedFormat } | null {
  const [, day, hours, minutes, ending] = NAME.exec(name) ?? []
  const format = DEGRADED_FORMATS.find((known) => known === ending)
  return day && format ? { day, time: `${hours}:${minutes}`, format } : null
}
