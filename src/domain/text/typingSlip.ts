/** How likely a slip of the keyboard is, from the likeliest. */
const SLIPS = { doubledLetter: 0, swappedLetters: 1, missingOrExtraLetter: 2, otherLetter: 3 } as const

const withoutDoubles = (word: string): string => word.replace(/(.)\1+/gu, '$1')
const sortedLetters = (word: string): string => [...word].sort().join('')

/**
 * Ranks the one slip that turns a word into another at distance 1: a letter typed once instead of twice (`aeh`, `aeeh`)
 * before two letters swapped, before a letter missing or extra, before a wrong letter.
 */
export function typingSlip(typed: string, meant: string): number {
  if (withoutDoubles(typed) === withoutDoubles(meant)) return SLIPS.doubledLetter
  if (typed.length !== meant.length) return SLIPS.missingOrExtraLetter
  return sortedLetters(typed) === sortedLetters(meant) ? SLIPS.swappedLetters : SLIPS.otherLetter
}
