import { cleanCharacters } from './cleanCharacters'

/**
 * A text for a field of one line, as people paste it: line breaks, tabs and runs of spaces become one space, what stands around
 * goes, a bullet in front and what is not seen too.
 */
export const oneLine = (text: string): string =>
  cleanCharacters(text.replace(/[\t\u200b\ufeff]+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[•◦] /, '')
