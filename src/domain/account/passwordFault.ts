/** Longer passwords are refused: hashing them would be work given to whoever asks. */
const LONGEST = 256
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u]

export type PasswordFault = 'tooShort' | 'tooSimple' | 'tooLong'

/**
 * What is missing in a password that stands alone (CNIL, deliberation 2022-100: 80 bits): 12 characters of the four
 * classes, or 14 of three. `null` when it will do.
 */
export function passwordFault(password: string): PasswordFault | null {
  const length = [...password].length
  if (length > LONGEST) return 'tooLong'
  if (length < 12) return 'tooShort'
  const classes = CLASSES.filter((pattern) => pattern.test(password)).length
  if (classes === 4 || (classes === 3 && length >= 14)) return null
  return 'tooSimple'
}
