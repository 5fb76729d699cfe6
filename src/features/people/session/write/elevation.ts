import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { AREAS } from '@/domain/authentication/areas'
import { hostCookieName } from '@/infra/auth/hostCookieName'
import { seal, unseal } from '@/infra/auth/sealed'
import { setCookie } from '@/infra/auth/setCookie'
import { clock } from '@/infra/clock'

const COOKIE = hostCookieName('repere.confirmation')
const USE = 'confirmation'
const FIFTEEN_MINUTES = 15 * 60

const elevationSchema = z.object({
  userId: z.string(),
  sessionId: z.string(),
  area: z.enum(AREAS.map(({ code }) => code)).nullable(),
  until: z.number(),
})

/** Somebody who confirms who they are through the identity provider, and the area that asks for it. */
export type Elevation = z.output<typeof elevationSchema>

/** The `Set-Cookie` that keeps it on the way there and back. */
export function elevationCookie(elevation: Omit<Elevation, 'until'>): string {
  const until = clock.now().getTime() + FIFTEEN_MINUTES * 1000
  const value = seal(JSON.stringify({ ...elevation, until }), USE)
  return setCookie({ name: COOKIE, value, seconds: FIFTEEN_MINUTES })
}

/** The `Set-Cookie` that forgets it. */
export function expiredElevationCookie(): string {
  return setCookie({ name: COOKIE, value: '', seconds: 0 })
}

/** The confirmation that a browser comes back from; `null` for none. */
export function readElevation(headers: Headers): Elevation | null {
  const text = unseal(parseCookies(headers).get(COOKIE) ?? '', USE)
  const elevation = text === null ? null : (elevationSchema.safeParse(JSON.parse(text)).data ?? null)
  return elevation && clock.now().getTime() < elevation.until ? elevation : null
}
