import type { Payload } from 'payload'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'
import { giveBackRateLimit } from '@/infra/rateLimit/giveBackRateLimit'
import { signInKeys } from '@/infra/rateLimit/signInKeys'

const WINDOW = 5 * 60
const TRIES_PER_ACCOUNT = 10
const ACCOUNTS_PER_ADDRESS = 10

type Try = { payload: Payload; email: string; address: string }

/**
 * Counts a try before it is judged, so that tries made at once are all counted: 10 in five minutes for an account, and 10
 * accounts for an address. A success gives both back: only failures stay counted.
 */
export async function admitTry({
  payload,
  email,
  address,
}: Try): Promise<{ allowed: boolean; retryAfter: number }> {
  const window = { payload, windowSeconds: WINDOW }
  const account = await consumeRateLimit({
    ...window,
    key: signInKeys.account(email),
    limit: TRIES_PER_ACCOUNT,
  })
  if (!account.allowed) return account
  const firstHere = await consumeRateLimit({ ...window, key: signInKeys.pair(address, email), limit: 1 })
  if (!firstHere.allowed) return account
  const accounts = await consumeRateLimit({
    ...window,
    key: signInKeys.address(address),
    limit: ACCOUNTS_PER_ADDRESS,
  })
  if (!accounts.allowed) await forgetRateLimit({ payload, key: signInKeys.pair(address, email) })
  return accounts
}

/** After a success: the account and its place among those of the address are free again. */
export async function forgetTries({ payload, email, address }: Try): Promise<void> {
  await forgetRateLimit({ payload, key: signInKeys.account(email) })
  if (await forgetRateLimit({ payload, key: signInKeys.pair(address, email) }))
    await giveBackRateLimit({ payload, key: signInKeys.address(address) })
}
