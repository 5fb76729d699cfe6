const LA_POSTE = '356000000'

/** Tells whether a text is a SIRET: 14 digits whose Luhn sum is a multiple of 10 (La Poste: whose digits add up to a multiple of 5). */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text) || /^0+$/.test(text)) return false
  const digits = [...text].map(Number)
  if (text.startsWith(LA_POSTE) && sum(digits) % 5 === 0) return true
  return sum(digits.map((digit, rank) => (rank % 2 === 0 ? doubled(digit) : digit))) % 10 === 0
}

const doubled = (digit: number) => (digit > 4 ? digit * 2 - 9 : digit * 2)
const sum = (digits: readonly number[]) => digits.reduce((total, digit) => total + digit, 0)
