import { localTime } from '@/domain/localTime'

const MINUTE = 60_000

/** The instant at which the month of another began in France, whatever the hour is there. */
export function monthStart(now: Date): Date {
  const first = new Date(`${localTime(now).day.slice(0, 'YYYY-MM'.length)}-01T00:00:00Z`)
  const { minutes } = localTime(first)
  return new Date(first.getTime() - minutes * MINUTE)
}
