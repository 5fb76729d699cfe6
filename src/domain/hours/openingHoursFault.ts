import type { HoursRule } from './OpeningHours'
import { openingHoursSchema } from './openingHoursSchema'
import { rangeWords } from './rangeWords'

/** Parts of a rule whose faults the schema says in French. */
const TOLD = new Set(['days', 'ranges', 'season', 'weeks', 'comment'])

/** What is wrong with opening hours, in French, the first fault only; `null` when they can be stored. */
export function openingHoursFault(value: unknown): string | null {
  const parsed = openingHoursSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const [at, ...within] = issue?.path ?? []
    if (typeof at !== 'number') return 'Les horaires sont illisibles.'
    return `Ligne ${at + 1} : ${issue?.message && TOLD.has(String(within[0])) ? issue.message : 'règle illisible'}.`
  }
  for (const [at, rule] of parsed.data.entries()) {
    const fault = ruleFault(rule)
    if (fault) return `Ligne ${at + 1} : ${fault}.`
  }
  return null
}

function ruleFault({ days, ranges }: HoursRule): string | null {
  if (days.length === 0) return 'aucun jour n’est choisi'
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
