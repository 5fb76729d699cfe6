import { cleanCharacters } from './cleanCharacters'

/**
 * A text of several lines as browsers count it: one character a line break, though they send two, and nothing blank around. What
 * Word leaves in a pasted text (its bullets, tabs, hidden characters) is written as imports write it.
 */
export const severalLines = (text: string): string => cleanCharacters(text).trim()
