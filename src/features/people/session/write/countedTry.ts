import type { Payload } from 'payload'
import type { LockSubject } from '@/domain/lock/LockSubject'
import { readKnownDevice } from '@/infra/auth/knownDevice'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { lockingTry } from './lockingTry'
import { admitTry, forgetTries } from './signInTries'

type Asked<Result> = {
  payload: Payload
  /** Of the account; an unknown one is counted the same. */
  email: string
  /** Of the request that brings the secret. */
  headers: Headers
  /** Tells whether the secret is right: `null` when it is not. */
  judge: () => Promise<Result | null>
  /** What wrong tries lock the account for, where its role is locked at the third; absent where they do not. */
  lock?: LockSubject
}

/** `wait`: seconds before the next try, which was not judged. */
export type Judged<Result> = { result: Result | null } | { wait: number }

/**
 * The one way to judge a secret that somebody types besides the sign-in's password (a code, a password that confirms who they are): the
 * try is counted before it is judged, and forgotten when it is right.
 */
export async function countedTry<Result>({
  payload,
  email,
  headers,
  judge,
  lock,
}: Asked<Result>): Promise<Judged<Result>> {
  const device = await readKnownDevice(headers)
  // Counted apart: a right password does not give back the tries of the code that follows it.
  const one = { payload, email: `second:${email}`, address: clientAddress(headers), device }
  const admitted = await admitTry(one)
  if (!admitted.allowed) return { wait: admitted.retryAfter }
  const result = lock
    ? await lockingTry({ payload, email, subject: lock, address: one.address, judge })
    : await judge()
  if (result !== null) await forgetTries(one)
  return { result }
}
