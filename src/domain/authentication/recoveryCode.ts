/** Crockford's alphabet: no letter is taken for a figure. 32 signs, 5 bits each. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes of chance that a code is made of, one sign each: 80 bits, so that a stored hash tells nothing. */
export const RECOVERY_CODE_BYTES = 16
/** Codes made at once. */
export const RECOVERY_CODES = 8

/** A code as it is printed, `ABCD-EFGH-JKMN-PQRS`, from random bytes. */
export function recoveryCode(bytes: Uint8Array): string {
  const signs = [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return signs.match(/.{4}/g)?.join('-') ?? signs
}

/** A code as somebody typed it, as it is compared: spaces, hyphens and case apart, O, I and L read as the figures they look like. */
export function plainRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}
