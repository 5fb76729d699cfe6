/**
 * A SIRET that nobody can hold, since no SIREN starts with three zeros; both check digits are right. Establishments of one
 * body share the SIREN of its `head`. Both are sheet numbers: `P0038`.
 */
export function demoSiret(number: string, head = number): string {
  const siren = withCheckDigit(`000${head.slice(1).padStart(5, '0')}`)
  return withCheckDigit(`${siren}${number.slice(1).padStart(4, '0').slice(-4)}`)
}

/** Adds the digit that makes the Luhn sum a multiple of 10. */
function withCheckDigit(digits: string): string {
  const total = [...digits]
    .reverse()
    .map((digit, rank) => (rank % 2 === 0 ? doubled(Number(digit)) : Number(digit)))
    .reduce((sum, digit) => sum + digit, 0)
  return `${digits}${(10 - (total % 10)) % 10}`
}

const doubled = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2)
