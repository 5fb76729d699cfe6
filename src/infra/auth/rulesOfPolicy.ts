import { AREAS } from '@/domain/authentication/areas'
import type { SignInRules } from '@/domain/authentication/SignInRules'
import type { SignInPolicy } from '@/payload-types'

/** The settings of the sign-in out of what is stored, or about to be. */
export function rulesOfPolicy(policy: Partial<SignInPolicy>): SignInRules {
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
