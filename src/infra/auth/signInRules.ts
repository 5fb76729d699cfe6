import type { Payload } from 'payload'
import { AREAS } from '@/domain/authentication/areas'
import type { SignInRules } from '@/domain/authentication/SignInRules'
import { SLUGS } from '@/domain/slugs'
import type { SignInPolicy } from '@/payload-types'
import { processWide } from '../processWide'

/** Milliseconds that the rules are held: another server's change acts within them. */
const HELD = 5_000
const KEY = 'rules'

type Held = { rules: SignInRules; until: number }

const held = () => processWide('signInRules', () => new Map<string, Held>())

/** The settings of the sign-in; each request asks for them, so that they are held a few seconds. */
export async function readSignInRules(payload: Payload): Promise<SignInRules> {
  const known = held().get(KEY)
  if (known && performance.now() < known.until) return known.rules
  const rules = toRules(
    await payload.findGlobal({ slug: SLUGS.signInPolicy, depth: 0, overrideAccess: true }),
  )
  held().set(KEY, { rules, until: performance.now() + HELD })
  return rules
}

/** After a change of the settings: this process reads them again. */
export function forgetSignInRules(): void {
  held().clear()
}

function toRules(policy: SignInPolicy): SignInRules {
  return {
    rpId: policy.rpId || null,
    roles: (policy.roleRules ?? []).map(({ role, factors, keyClasses, mustHoldKey }) => ({
      role,
      factors: factors ?? [],
      keyClasses: keyClasses ?? [],
      mustHoldKey: mustHoldKey === true,
    })),
    areas: AREAS.flatMap(({ code }) =>
      (policy.areaRules ?? [])
        .filter(({ area }) => area === code)
        .map(({ area, factors, keyClasses, acrValues, maxMinutes }) => ({
          area,
          factors: factors ?? [],
          keyClasses: keyClasses ?? [],
          acrValues: acrValues ?? [],
          maxMinutes,
        })),
    ),
    keysRequiredFrom: policy.keysRequiredFrom ?? null,
  }
}
