import { momentWords } from './momentWords'

/** When something is, at the end of a sentence: `à 14:02` the same day, else as `momentWords` (`hier à 14:02`, `mardi 2 décembre à 14:02`). */
export function atMoment(instant: Date, now: Date): string {
  const words = momentWords(instant, now)
  return /^\d/.test(words) ? `à ${words}` : words
}
