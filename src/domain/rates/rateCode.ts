const CODE = /^[a-z][a-z0-9_]*[a-z0-9](?:\.[a-z0-9][a-z0-9_]*)*$/
const LONGEST = 160

/** Tells whether a text may be the code of a rate: what formulas, texts and addresses can hold without quotes. */
export function isRateCode(text: string): boolean {
  return text.length <= LONGEST && CODE.test(text)
}

/** The words that say what a code is made of. */
export const RATE_CODE_WORDS =
  'Deux lettres minuscules sans accent au moins, puis chiffres, « _ » et « . » : rsa_socle.'
