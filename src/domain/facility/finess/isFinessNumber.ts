/** What the letters of Corsica count for in the check digit, as found in the numbers of the State’s extracts. */
const LETTERS: Readonly<Record<string, string>> = { A: '1', B: '2' }

/**
 * Tells whether a text is a FINESS number: département (two characters, `2A` and `2B` in Corsica), six digits, and the digit
 * that makes the Luhn sum a multiple of 10.
 */
export function isFinessNumber(text: string): boolean {
  if (!/^(?:\d{2}|2[AB])\d{7}$/.test(text) || /^0+$/.test(text)) return false
  const digits = [...text].map((character) => Number(LETTERS[character] ?? character))
  return digits.reduce((sum, digit, rank) => sum + (rank % 2 === 1 ? doubled(digit) : digit), 0) % 10 === 0
}

const doubled = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2)
