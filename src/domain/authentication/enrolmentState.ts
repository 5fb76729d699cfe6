/** What somebody holds to sign in with. */
export type Holdings = {
  /** Keys that are not disabled. */
  keys: number
  /** Recovery codes that were not used. */
  recoveryCodes: number
  /** An application that gives codes, proved by one. */
  hasTotp: boolean
}

/** Whether losing one key leaves another way in: two keys, or one and printed codes. */
export function isEnrolmentComplete({ keys, recoveryCodes }: Holdings): boolean {
  return keys >= 2 || (keys === 1 && recoveryCodes > 0)
}
