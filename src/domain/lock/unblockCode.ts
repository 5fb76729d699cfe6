/** Letters and digits that nobody takes for one another, read aloud or written: no 0, O, 1, I, L, U. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10
/** The largest multiple of the alphabet's size in a byte: what is above would make some letters likelier. */
const FAIR = Math.floor(256 / ALPHABET.length) * ALPHABET.length

/** Random bytes that are more than enough to draw a code from. */
export const BYTES_OF_CODE = 64

/** A code of ten characters out of random bytes, some 49 bits. @throws RangeError when too few of them are fair. */
export function unblockCode(bytes: Uint8Array): string {
  const letters = [...bytes].filter((byte) => byte < FAIR).map((byte) => ALPHABET[byte % ALPHABET.length])
  if (letters.length < LENGTH) throw new RangeError('Too few random bytes for a code')
  return letters.slice(0, LENGTH).join('')
}

/** As it is read aloud: `ABCDE-FGHJK`. */
export function spelledCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}

/** A code as typed, with spaces, dashes and small letters; `null` when it cannot be one. */
export function typedCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '')
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null
}
