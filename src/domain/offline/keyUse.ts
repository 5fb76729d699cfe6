/** What a person types of a key is never seen here: three refusals in a row and the material goes. */
export const MOST_TRIES = 3

/** The context of the key that wraps the content key: version, person and device. */
export function wrapInfo({ user, device }: { user: string; device: string }): string {
  return `repere/hors-ligne/1/${user}/${device}`
}
