import type { Payload } from 'payload'
import { isKnownTo, type KnownDevice } from '@/infra/auth/knownDevice'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'
import { signInKeys } from '@/infra/rateLimit/signInKeys'
import { forgetTurns, giveBackTurn, takeTurn } from '@/infra/rateLimit/takeTurn'

const WINDOW = 5 * 60
const TRIES_PER_ACCOUNT = 10
const ACCOUNTS_PER_ADDRESS = 10
/** Seconds: past the tries of an account, guessing goes on at one a minute at most. */
const OF_ACCOUNT = { firstDelay: 5, longestDelay: 60 }
/** Seconds: an address may be that of nine hundred agents. */
const OF_ADDRESS = { firstDelay: 2, longestDelay: 30 }

type Try = {
  payload: Payload
  email: string
  address: string
  /** The browser that the try comes from. */
  device: KnownDevice | null
}
type Admitted = { allowed: boolean; retryAfter: number }

/**
 * Counts a try before it is judged, so that tries made at once are all counted: 10 in five minutes for an account and 10 accounts for
 * an address, then one by one after a delay that grows, so that nobody can shut anybody out. A browser in which the account has
 * signed in passes beside both, within 10 tries of its own. A success gives all back: only failures stay counted.
 */
export async function admitTry(one: Try): Promise<Admitted> {
  const { payload, email, address, device } = one
  if (isKnownTo(device, email)) return ofKnownDevice(payload, device, email)
  const pair = signInKeys.pair(address, email)
  const firstHere = await consumeRateLimit({ payload, key: pair, limit: 1, windowSeconds: WINDOW })
  if (firstHere.allowed) {
    const accounts = await takeTurn({
      payload,
      key: signInKeys.address(address),
      free: ACCOUNTS_PER_ADDRESS,
      windowSeconds: WINDOW,
      ...OF_ADDRESS,
    })
    if (!accounts.allowed) {
      await forgetRateLimit({ payload, key: pair })
      return accounts
    }
  }
  const tries = await takeTurn({
    payload,
    key: signInKeys.account(email),
    free: TRIES_PER_ACCOUNT,
    windowSeconds: WINDOW,
    ...OF_ACCOUNT,
  })
  if (!tries.allowed && firstHere.allowed) await leaveAddress(one)
  return tries
}

/** After a success: the account and its place among those of the address are free again. */
export async function forgetTries(one: Try): Promise<void> {
  const { payload, email, device } = one
  if (isKnownTo(device, email))
    await forgetRateLimit({ payload, key: signInKeys.device(device.device, email) })
  else {
    await forgetTurns(payload, signInKeys.account(email))
    await leaveAddress(one)
  }
}

function ofKnownDevice(payload: Payload, { device }: KnownDevice, email: string): Promise<Admitted> {
  const key = signInKeys.device(device, email)
  return consumeRateLimit({ payload, key, limit: TRIES_PER_ACCOUNT, windowSeconds: WINDOW })
}

async function leaveAddress({ payload, email, address }: Try): Promise<void> {
  if (await forgetRateLimit({ payload, key: signInKeys.pair(address, email) }))
    await giveBackTurn(payload, signInKeys.address(address))
}
