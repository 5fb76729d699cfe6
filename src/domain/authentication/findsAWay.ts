import { suffices } from './areaState'
import { factorRefusal } from './factorRefusal'
import { KEY_CLASSES, type KeyClass } from './keyClasses'
import type { PersonRule } from './ruleOfRoles'
import type { SessionProof } from './SessionProof'
import type { AreaRule } from './SignInRules'

/** What somebody may come with; a password is everybody's, for a link by mail gives a new one. */
export type Means = {
  /** Of each key that is not disabled. */
  keyClasses: readonly KeyClass[]
  hasRecoveryCodes: boolean
  hasTotp: boolean
  /** Two keys, or a key and recovery codes, are enrolled. */
  isComplete: boolean
  /** An identity provider is configured. */
  hasProvider: boolean
}

type Asked = {
  rule: PersonRule
  means: Means
  /** Of the part of the product that they are to reach; absent: the portal as such. */
  areaRule?: AreaRule | undefined
}

/**
 * Whether rules leave somebody a way in, with what they hold, or with what they may still enrol once they are let in that far: by a
 * means that is accepted, or by a password that opens the enrolment as long as they hold nothing else.
 */
export function findsAWay({ rule, means, areaRule }: Asked): boolean {
  const { isComplete } = means
  const opens = (proof: SessionProof) => factorRefusal({ rule, proof, isComplete }) === null
  const reaches = (proof: SessionProof) => opens(proof) && (!areaRule || suffices(areaRule, proof))
  const held = proofsOf(means, areaRule)
  if (held.some(reaches)) return true
  const mayEnrol = held.some(opens) || (means.keyClasses.length === 0 && !means.hasTotp)
  return mayEnrol && ENROLLED.some(reaches)
}

const ENROLLED: readonly SessionProof[] = [
  ...KEY_CLASSES.map(({ code }) => ({ factor: 'key' as const, keyClass: code })),
  { factor: 'password-totp' },
]

function proofsOf({ keyClasses, ...means }: Means, areaRule: AreaRule | undefined): SessionProof[] {
  return [
    { factor: means.hasTotp ? 'password-totp' : 'password' },
    ...keyClasses.map((keyClass) => ({ factor: 'key' as const, keyClass })),
    ...(means.hasRecoveryCodes ? [{ factor: 'recovery' as const }] : []),
    // The level that is asked of the provider is the one that it is taken to give.
    ...(means.hasProvider ? [{ factor: 'oidc' as const, acr: areaRule?.acrValues[0] ?? null }] : []),
  ]
}
