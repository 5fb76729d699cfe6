import type { Payload } from 'payload'
import { suffices } from '@/domain/authentication/areaState'
import type { Area } from '@/domain/authentication/areas'
import { isEnrolmentComplete } from '@/domain/authentication/enrolmentState'
import { factorRefusal } from '@/domain/authentication/factorRefusal'
import type { Factor } from '@/domain/authentication/factors'
import { ruleOfRoles } from '@/domain/authentication/ruleOfRoles'
import { env } from '@/env'
import { keysOf } from '@/features/people/keys/read/keysOf'
import { holdingsOf } from '@/features/people/policy/read/holdingsOf'
import { readSignInRules } from '@/infra/auth/signInRules'
import type { SignInKey, User } from '@/payload-types'

/** By what somebody may confirm who they are, for an area or for their own keys. */
export type ConfirmationWays = {
  keys: SignInKey[]
  password: boolean
  /** A code goes with the password. */
  hasTotp: boolean
  /** The identity provider, with the levels to ask it for; `null` where it is no way. */
  provider: { acrValues: readonly string[] } | null
}

type Ask = { payload: Payload; user: User; area: Area | null }

/** What the rules of the area and of the roles of a person leave of what they hold. */
export async function confirmationWays({ payload, user, area }: Ask): Promise<ConfirmationWays> {
  const [rules, holdings, keys] = await Promise.all([
    readSignInRules(payload),
    holdingsOf(payload, user.id),
    keysOf(payload, user.id),
  ])
  const areaRule = rules.areas.find((rule) => rule.area === area)
  const rule = ruleOfRoles(user.roles, rules.roles)
  const isComplete = isEnrolmentComplete(holdings)
  const isOpen = (proof: { factor: Factor; keyClass?: SignInKey['keyClass']; acr?: string }) =>
    (!areaRule || suffices(areaRule, proof)) && factorRefusal({ rule, proof, isComplete }) === null
  const { hasTotp } = holdings
  const acrValues = areaRule?.acrValues ?? []
  const hasProvider = Boolean(env.OIDC_ISSUER && env.OIDC_CLIENT_ID && user.oidcSubject)
  const level = acrValues[0]
  const byProvider = hasProvider && isOpen({ factor: 'oidc', ...(level ? { acr: level } : {}) })
  return {
    keys: keys.filter(({ keyClass }) => isOpen({ factor: 'key', keyClass })),
    password: isOpen({ factor: hasTotp ? 'password-totp' : 'password' }),
    hasTotp,
    provider: byProvider ? { acrValues } : null,
  }
}
