import type { Factor } from './factors'
import type { PersonRule } from './ruleOfRoles'
import type { SessionProof } from './SessionProof'

/** Why a means that was right does not let its person in: their role asks for a key, for a key of another class, or for another means. */
export type FactorRefusal = 'keyNeeded' | 'keyClass' | 'factor'

const PASSWORDS: readonly Factor[] = ['password', 'password-totp']

type Asked = {
  rule: PersonRule
  proof: SessionProof
  /** Two keys, or a key and recovery codes, are enrolled. */
  isComplete: boolean
}

/**
 * What the rule of a person says of what they came with; `null` where it lets them in. Until their enrolment is complete, those who must
 * hold a key come in by password, whatever their rule accepts: they could not enrol one otherwise.
 */
export function factorRefusal({ rule, proof, isComplete }: Asked): FactorRefusal | null {
  const { factor, keyClass } = proof
  const isPassword = PASSWORDS.includes(factor)
  if (isPassword && rule.mustHoldKey) return isComplete ? 'keyNeeded' : null
  if (rule.factors && !rule.factors.includes(factor))
    return rule.factors.includes('key') ? 'keyNeeded' : 'factor'
  if (factor === 'key' && rule.keyClasses && !(keyClass && rule.keyClasses.includes(keyClass)))
    return 'keyClass'
  return null
}
