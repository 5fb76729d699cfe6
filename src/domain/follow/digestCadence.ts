import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { localTime } from '../localTime'

/** How often a person takes the digest; who takes none stopped it. */
export const DIGEST_CADENCES = [
  { code: 'day', label: 'Chaque jour ouvré' },
  { code: 'week', label: 'Chaque semaine' },
  { code: 'month', label: 'Chaque mois' },
] as const
export type DigestCadence = (typeof DIGEST_CADENCES)[number]['code']

/** Where the digest of a person for a period stands: `taken` while a process makes it; `failed` is tried again. */
export const DIGEST_STATES = [
  { code: 'taken', label: 'En cours' },
  { code: 'sent', label: 'Envoyé' },
  { code: 'empty', label: 'Rien à dire' },
  { code: 'failed', label: 'À renvoyer' },
] as const
export type DigestState = (typeof DIGEST_STATES)[number]['code']

const OPENS = 8 * 60
const FRIDAY = 4

/** The cadence that an account says; weekly where it says none. */
export function cadenceOf(code: string | null | undefined): DigestCadence {
  return DIGEST_CADENCES.find((cadence) => cadence.code === code)?.code ?? 'week'
}

/**
 * The period of a cadence whose digest may go at an instant (`2026-11-02`, `2026-W45`, `2026-11`): on working days from 8:00 in France,
 * so that its first working day is the day, and whoever was missed is served on the next ones. `null` at night and on week-ends.
 */
export function digestPeriod(cadence: DigestCadence, now: Date): string | null {
  const { day, weekday, minutes } = localTime(now)
  if (weekday > FRIDAY || minutes < OPENS) return null
  if (cadence === 'day') return day
  if (cadence === 'month') return day.slice(0, 7)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const noon = new Date(year, month - 1, date, 12)
  return `${getISOWeekYear(noon)}-W${String(getISOWeek(noon)).padStart(2, '0')}`
}
