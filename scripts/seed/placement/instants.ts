import { localTime } from '@/domain/localTime'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** An instant of a day (`YYYY-MM-DD`), by hours and minutes of the universal clock: those of an office day are of the same day in France. */
export const hoursIn = (day: string, hours: number, minutes: number): Date =>
  new Date(Date.parse(`${day}T00:00Z`) + hours * HOUR + minutes * MINUTE)

/** The day of an instant in France. */
export const dayOf = (at: Date): string => localTime(at).day
