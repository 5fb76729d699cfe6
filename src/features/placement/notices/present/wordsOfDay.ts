import { frenchDay } from '@/ui/frenchDay'

const A_DAY = 'YYYY-MM-DD'.length

/** A calendar day (`YYYY-MM-DD`), or the day of an instant, in a sentence: `4 novembre`, `1er décembre`. */
export function wordsOfDay(day: string): string {
  return frenchDay(new Date(day.length === A_DAY ? `${day}T12:00Z` : day), 'short')
}
