/** What a person types of a key is never seen here: three refusals in a row and the material goes. */
export const MOST_TRIES = 3

/** The bytes that a key is asked to turn into a secret (`prf.eval.first`), the same for everybody and for ever. */
export const PRF_SALT_WORDS = 'repere/lecture-hors-ligne/1'

/** The context of the key that wraps the content key: version, person and device. */
export function wrapInfo({ user, device }: { user: string; device: string }): string {
  return `repere/hors-ligne/1/${user}/${device}`
}
