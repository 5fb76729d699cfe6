import { decode, encode } from 'next-auth/jwt'
import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { hashToken } from './hashToken'
import { newToken } from './newToken'
import { secret } from './secret'
import { KNOWN_DEVICE_COOKIE } from './sessionCookie'
import { setCookie } from './setCookie'

/** Seconds that a browser is remembered after its last sign-in: half a year. */
const REMEMBERED = 180 * 24 * 60 * 60
const MOST_ACCOUNTS = 8
const SALT = 'known-device'

const deviceSchema = z.object({ device: z.string(), accounts: z.array(z.string()) })

/** A browser in which accounts have signed in; they are known by the hash of their e-mail, the last one first. */
export type KnownDevice = z.infer<typeof deviceSchema>

/** The browser that a request comes from, by its signed and encrypted cookie; `null` where none has signed in, or the cookie was altered. */
export async function readKnownDevice(headers: Headers): Promise<KnownDevice | null> {
  const cookie = parseCookies(headers).get(KNOWN_DEVICE_COOKIE)
  if (!cookie) return null
  // An altered or outdated cookie makes `decode` throw: it is the same as none.
  const token = await decode({ token: cookie, secret: secret(), salt: SALT }).catch(() => null)
  return deviceSchema.safeParse(token).data ?? null
}

/** Whether this account has signed in in this browser. */
export function isKnownTo(device: KnownDevice | null, email: string): device is KnownDevice {
  return device?.accounts.includes(accountOf(email)) === true
}

/** The `Set-Cookie` by which the browser is known to this account too. */
export async function knownDeviceCookie(device: KnownDevice | null, email: string): Promise<string> {
  const account = accountOf(email)
  const others = (device?.accounts ?? []).filter((other) => other !== account)
  const token = {
    device: device?.device ?? newToken(),
    accounts: [account, ...others].slice(0, MOST_ACCOUNTS),
  }
  const value = await encode({ token, secret: secret(), salt: SALT, maxAge: REMEMBERED })
  return setCookie({ name: KNOWN_DEVICE_COOKIE, value, seconds: REMEMBERED })
}

const accountOf = (email: string): string => hashToken(email.trim().toLowerCase())
