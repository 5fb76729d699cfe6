/** What the server checks, and counts wrong tries of, all together. */
export type LockSubject = 'password' | 'totp' | 'recoveryCode'
