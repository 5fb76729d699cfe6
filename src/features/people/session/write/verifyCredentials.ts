import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { Payload } from 'payload'
import { z } from 'zod'
import { SLUGS } from '@/domain/slugs'
import type { KnownDevice } from '@/infra/auth/knownDevice'
import type { User } from '@/payload-types'
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
 * Checks an e-mail and a password with Payload's own hash, after the limits on tries. An unknown e-mail and a wrong password get the
 * same answer for the same work.
 */
export async function verifyCredentials(ask: Ask): Promise<SignInOutcome> {
  const { payload, email, password, address, device = null } = ask
  const read = credentialsSchema.safeParse({ email, password })
  const tried = read.success ? read.data.email : String(email).slice(0, 320)
  const admitted = await admitTry({ payload, email: tried, address, device })
  if (!admitted.allowed) return { refusal: 'tooMany', retryAfter: admitted.retryAfter }
  if (!read.success) return { refusal: 'wrong' }
  const user = await login(payload, read.data)
  if (!user) return { refusal: 'wrong' }
  if (user.active === false) return { refusal: 'inactive' }
  await forgetTries({ payload, email: tried, address, device })
  return { user }
}

/** The account of an address and a right password; `null` for any other. The tries are counted by whoever asks. */
export async function login(
  payload: Payload,
  data: { email: string; password: string },
): Promise<User | null> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { equals: data.email } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  if (!docs[0]) {
    await hashAsPayload(data.password)
    return null
  }
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

/** The work of Payload's `authenticateLocalStrategy`, for nothing. */
async function hashAsPayload(password: string): Promise<void> {
  await hash(password, 'no account', 600_000, 32, 'sha256')
}
