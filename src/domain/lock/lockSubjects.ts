/** What the server checks, and counts wrong tries of. */
export const LOCK_SUBJECTS = ['password', 'totp', 'recoveryCode'] as const
export type LockSubject = (typeof LOCK_SUBJECTS)[number]

/** Where its wrong tries are counted: a password on its own, so that a right one gives no new tries at the code that follows. */
export const countOf = (subject: LockSubject) => (subject === 'password' ? 'wrongPasswords' : 'wrongCodes')
