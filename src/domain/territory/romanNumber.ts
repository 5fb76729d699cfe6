const VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const ROMAN = /^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** The number that Roman numerals write, from 1 to 99 (`xii` → 12); `null` for anything else. */
export function romanNumber(text: string): number | null {
  const letters = text.toLowerCase()
  if (letters === '' || !ROMAN.test(letters)) return null
  return [...letters].reduce((sum, letter, at) => {
    const value = VALUES[letter] ?? 0
    return sum + (value < (VALUES[letters[at + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}
