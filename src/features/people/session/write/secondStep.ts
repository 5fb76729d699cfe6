import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { hostCookieName } from '@/infra/auth/hostCookieName'
import { seal, unseal } from '@/infra/auth/sealed'
import { setCookie } from '@/infra/auth/setCookie'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'

const COOKIE = hostCookieName('repere.second-step')
const USE = 'second-step'
const FIVE_MINUTES = 5 * 60

const stepSchema = z.object({ userId: z.string(), sharedPost: z.boolean(), until: z.number() })

/** Somebody whose password was right, and who still has a code to type. */
export type SecondStep = z.output<typeof stepSchema>

/** The `Set-Cookie` by which a browser may bring the code, within five minutes. */
export function secondStepCookie(user: User, sharedPost: boolean): string {
  const until = clock.now().getTime() + FIVE_MINUTES * 1000
  const step: SecondStep = { userId: user.id, sharedPost, until }
  return setCookie({
    name: COOKIE,
    value: seal(JSON.stringify(step), USE),
    seconds: FIVE_MINUTES,
    sameSite: 'Strict',
  })
}

/** The `Set-Cookie` that forgets it. */
export function expiredSecondStepCookie(): string {
  return setCookie({ name: COOKIE, value: '', seconds: 0 })
}

/** The step that a browser stands at; `null` for none, or one past its five minutes. */
export function readSecondStep(headers: Headers): SecondStep | null {
  const text = unseal(parseCookies(headers).get(COOKIE) ?? '', USE)
  const step = text === null ? null : (stepSchema.safeParse(JSON.parse(text)).data ?? null)
  return step && clock.now().getTime() < step.until ? step : null
}
