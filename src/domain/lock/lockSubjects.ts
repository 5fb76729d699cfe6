/** What the server checks, and counts wrong tries of. */
export const LOCK_SUBJECTS = ['password', 'totp', 'recoveryCode'] as const
export type LockSubject = (typeof LOCK_SUBJECTS)[number]
