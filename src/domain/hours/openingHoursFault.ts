import { z } from 'zod'
import { daysWords } from './dayNames'
import { HOURS_DAYS, type HoursRule } from './OpeningHours'
import { openingHoursSchema } from './openingHoursSchema'
import { rangeWords } from './rangeWords'

const namedSchema = z.object({ days: z.array(z.enum(HOURS_DAYS)).min(1), season: z.unknown().optional() })
/** Parts of a rule whose faults the schema says in French. */
const TOLD = new Set(['days', 'ranges', 'season', 'weeks', 'nth', 'school', 'comment'])

/** What is wrong with opening hours, in French, the first fault only; `null` when they can be stored. */
export function openingHoursFault(value: unknown): string | null {
  const parsed = openingHoursSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const [at, ...within] = issue?.path ?? []
    if (typeof at !== 'number') return 'Les horaires sont illisibles.'
    const fault = issue?.message && TOLD.has(String(within[0])) ? issue.message : 'règle illisible'
    return `${ruleName(value, at)}\u00a0: ${fault}.`
  }
  for (const [at, rule] of parsed.data.entries()) {
    const fault = ruleFault(rule)
    if (fault) return `${ruleName(value, at)}\u00a0: ${fault}.`
  }
  return null
}

/** A rule by its days where they can be read, else by its place in the list. */
function ruleName(value: unknown, at: number): string {
  const named = Array.isArray(value) ? namedSchema.safeParse(value[at]) : null
  if (!named?.success) return `Ligne ${at + 1}`
  return `${daysWords(named.data.days)}${named.data.season ? ' (saison)' : ''}`
}

function ruleFault({ days, ranges, season, weeks, nth, school }: HoursRule): string | null {
  if (days.length === 0) return 'aucun jour n’est choisi'
  if (nth && days.includes('ph')) return 'les jours fériés n’ont pas de rang dans le mois'
  if ((nth || school) && [season, weeks, nth, school].filter(Boolean).length > 1)
    return 'un rang dans le mois ou les vacances scolaires ne se combinent pas avec une période ni avec des semaines'
  if (new Set(days).size < days.length) return 'un jour est choisi deux fois'
  for (const range of ranges) {
    if (range.closes <= range.opens)
      return `la fermeture vient avant l’ouverture (${rangeWords(range)}) ; pour une nuit, saisissez jusqu’à minuit, puis dès 0 h le lendemain`
  }
  const sorted = [...ranges].sort((a, b) => (a.opens < b.opens ? -1 : 1))
  for (const [at, range] of sorted.entries()) {
    const next = sorted[at + 1]
    if (next && next.opens < range.closes)
      return `deux plages se chevauchent (${rangeWords(range)} et ${rangeWords(next)})`
  }
  return null
}
