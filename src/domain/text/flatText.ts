/** Invisible characters that change how others are read (bidi overrides, joiners, tags), and what is no character at all. */
const UNSEEN = /(?!\u200b)[\p{Cf}\p{Cs}\p{Co}]/gu
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** A text on one line, of `longest` characters at most: line breaks and control characters are spaces, what is not seen goes. */
export function flatText(text: string, longest: number): string {
  // Cut before it is worked on: nothing is paid for what is not kept.
  const flat = text
    .slice(0, longest * 2)
    .replace(UNSEEN, '')
    .replace(BREAKS, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const characters = [...flat]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : flat
}
