const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised text in plain characters: `m²`, a note called `500¹` rather than 5001; letters stay as they are (`1er`). */
export function raised(text: string): string {
  return /^\s*\d{1,3}\s*$/.test(text)
    ? text.trim().replaceAll(/\d/g, (digit) => DIGITS.charAt(Number(digit)))
    : text
}
