const KEYCAPS = /\uFE0F?\u20E3/g
const DIGITS = /\p{Nd}/gu
const SPACES = /\s/g
const DASHES = /[\p{Pd}\u2212\u2043]/gu
const DOTS = /[·•∙⋅・‧．]/g
const TEN = 10
/** Where the digits of other scripts that a French keyboard may give start. */
const ZEROS = [0x660, 0x6f0]
/** A number typed with the letter O in place of a zero: `O1 69 80 39 19`. */
const LETTER_ZERO = /(?<![\p{L}\p{N}])[Oo0](?:[ .\-_/]?[\dOo]){9}(?![\p{L}\p{N}])/gu
const MOST_LETTERS = 3

/** The text with plain digits, whatever they were typed with: `０１`, `𝟎𝟏`, `٠١`, keycaps. */
export function plainDigits(text: string): string {
  return text.replaceAll(KEYCAPS, '').replaceAll(DIGITS, plainDigit)
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + TEN)
  return zero === undefined ? digit.normalize('NFKC') : String(code - zero)
}

/** The same text, letter for letter, with plain signs: one space, one dash, one point, and zeros where an O was typed for one. */
export function plainSigns(text: string): { text: string; hasLetterZero: boolean } {
  const plain = text
    .replaceAll(SPACES, ' ')
    .replaceAll(DASHES, '-')
    .replaceAll(DOTS, '.')
    .replaceAll('＋', '+')
    .replaceAll('／', '/')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll(/\([Oo]\)/g, '(0)')
  let hasLetterZero = false
  const mended = plain.replaceAll(LETTER_ZERO, (written) => {
    const letters = written.match(/[Oo]/g)?.length ?? 0
    if (letters === 0 || letters > MOST_LETTERS) return written
    hasLetterZero = true
    return written.replaceAll(/[Oo]/g, '0')
  })
  return { text: mended, hasLetterZero }
}
