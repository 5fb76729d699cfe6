import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import { admitAccountTry } from '@/features/people/lock/write/admitAccountTry'
import { countWrongTry } from '@/features/people/lock/write/countWrongTry'
import { giveBackTry } from '@/features/people/lock/write/giveBackTry'
import type { KnownDevice } from '@/infra/auth/knownDevice'
import type { User } from '@/payload-types'
import { accountOfEmail } from '../read/accountOfEmail'
import { admitTry, forgetTries } from './signInTries'

export type SignInRefusal = 'wrong' | 'tooMany' | 'inactive' | 'unavailable'
export type SignInOutcome = { user: User } | { refusal: SignInRefusal; retryAfter?: number }

const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().max(320).pipe(z.email()),
  password: z.string().min(1).max(256),
})

const hash = promisify(pbkdf2)
const UNAUTHORIZED = 401

type Ask = {
  payload: Payload
  email: unknown
  password: unknown
  address: string
  device?: KnownDevice | null
}

/**
 * Checks an e-mail and a password with Payload's own hash, after the limits on tries. An unknown e-mail, a wrong password and any password
 * of a locked account get the same answer for the same work: whoever guesses learns nothing, the person is told by mail.
 */
export async function verifyCredentials(ask: Ask): Promise<SignInOutcome> {
  const { payload, email, password, address, device = null } = ask
  const read = credentialsSchema.safeParse({ email, password })
  const tried = read.success ? read.data.email : String(email).slice(0, 320)
  const admitted = await admitTry({ payload, email: tried, address, device })
  if (!admitted.allowed) return { refusal: 'tooMany', retryAfter: admitted.retryAfter }
  if (!read.success) return { refusal: 'wrong' }
  const known = await accountOfEmail(payload, read.data.email)
  const judged = known !== null && (await admitAccountTry({ payload, user: known }))
  const user = judged ? await login(payload, read.data) : await hashForNothing(read.data.password)
  if (judged && !user) await countWrongTry({ payload, user: known, subject: 'password', address })
  if (!user) return { refusal: 'wrong' }
  await giveBackTry({ payload, userId: user.id })
  if (user.active === false) return { refusal: 'inactive' }
  await forgetTries({ payload, email: tried, address, device })
  return { user }
}

/** The account of an address and a right password; `null` for a wrong one. The address is that of an account, and the tries are counted by whoever asks. */
export async function login(
  payload: Payload,
  data: { email: string; password: string },
): Promise<User | null> {
  try {
    // The token of Payload's own sessions stays here: nothing accepts it.
    const { user } = await payload.login({ collection: SLUGS.users, data, depth: 0, overrideAccess: true })
    return user ?? null
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

/** Payload's `AuthenticationError`, by its status: a built server holds a second copy of its class. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === UNAUTHORIZED
}

/** The work of Payload's `authenticateLocalStrategy` for nobody: an account that is locked or unknown takes the time of any other. */
async function hashForNothing(password: string): Promise<null> {
  await hash(password, 'no account', 600_000, 32, 'sha256')
  return null
}
