import texts from '../../../../../../messages/fr/offlineShell.json'

export type Word = keyof typeof texts

/** The words of the shell, with what stands in them. */
export function words(word: Word, given: Readonly<Record<string, string | number>> = {}): string {
  return texts[word].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? ''))
}

/** Of two words, the one for this many. */
export const counted = (one: Word, several: Word, count: number): string =>
  count === 1 ? words(one) : words(several, { count })

const DAYS = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Paris',
})

/** « 4 avril 2027 » of an instant. */
export const dayWords = (instant: string): string => DAYS.format(new Date(instant))
