/** What is not seen: joiners, soft hyphens, bidi marks; and marks that no letter took (keycaps, strikes). */
const UNSEEN = /[\p{Cf}\p{M}]/gu
/** All that parts words without saying anything: spaces of any width, underscores, control characters. */
const BLANKS = /[\s_\p{Z}\p{Cc}]+/gu
const DOTS = /[·•∙⋅‧・。]/g
const SLASHES = /[⁄∕⧸]/g
const DIGIT = /(?![0-9])\p{Nd}/gu
/** Several separators between two digits, or one that numbers are not written with, are one. */
const BETWEEN_DIGITS = /(?<=\d)(?:[ .,/-]{2,4}|[ ./-]{0,2}[|*~=\\+#][ ./-]{0,2})(?=\d)/g

/**
 * A text in the one form in which it is looked at: however it is spaced, whatever digits, widths and dashes it is written with, it says
 * the same. Letters, accents and capitals stay.
 */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DIGIT, asciiDigit)
    .replace(/\p{Pd}/gu, '-')
    .replace(DOTS, '.')
    .replace(SLASHES, '/')
    .replace(BLANKS, ' ')
    .replace(BETWEEN_DIGITS, oneSeparator)
    .trim()
}

/** Digits of every script stand ten by ten in Unicode, from zero on. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

const oneSeparator = (run: string): string => /[/.,-]/.exec(run)?.[0] ?? ' '
