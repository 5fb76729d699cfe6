import type { SessionProof } from './SessionProof'
import type { AreaRule } from './SignInRules'

const MINUTE = 60_000

type Asked = {
  rule: AreaRule
  /** `null` for a session that does not say what it was opened with. */
  proof: SessionProof | null
  /** When the person last proved who they are (ISO 8601). */
  authenticatedAt: string | null
  now: Date
}

/** Whether a session reaches an area: it does, or its level does not suffice, or its proof is too old. */
export type AreaState = 'open' | 'level' | 'age'

/** What the rule of an area says of a session. */
export function areaState({ rule, proof, authenticatedAt, now }: Asked): AreaState {
  if (!proof || !suffices(rule, proof)) return 'level'
  const age = authenticatedAt ? now.getTime() - Date.parse(authenticatedAt) : Number.POSITIVE_INFINITY
  return age < rule.maxMinutes * MINUTE ? 'open' : 'age'
}

/** Whether an area takes this proof, however old. */
export function suffices(rule: AreaRule, { factor, keyClass, acr }: SessionProof): boolean {
  if (rule.factors.length > 0 && !rule.factors.includes(factor)) return false
  if (factor === 'key' && rule.keyClasses.length > 0)
    return keyClass !== undefined && rule.keyClasses.includes(keyClass)
  if (factor === 'oidc' && rule.acrValues.length > 0) return acr != null && rule.acrValues.includes(acr)
  return true
}
