import type { Payload } from 'payload'
import { isEnrolmentComplete } from '@/domain/authentication/enrolmentState'
import { type FactorRefusal, factorRefusal } from '@/domain/authentication/factorRefusal'
import type { Factor } from '@/domain/authentication/factors'
import { ruleOfRoles } from '@/domain/authentication/ruleOfRoles'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import type { SessionScope } from '@/domain/authentication/sessionScopes'
import { readSignInRules } from '@/infra/auth/signInRules'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { holdingsOf } from './holdingsOf'

/** What a right proof opens: nothing, a code to type first, or a session, `toEnrol` for somebody to lead to their keys. */
export type Admission =
  | { kind: 'refused'; refusal: FactorRefusal }
  | { kind: 'code' }
  | { kind: 'open'; scope: SessionScope; toEnrol: boolean }

type Ask = { payload: Payload; user: User; proof: SessionProof }

const PASSWORDS: readonly Factor[] = ['password', 'password-totp']

/** Whether the rules of the site let somebody in with what they proved. A second step that was set up is asked of its owner whatever the rules. */
export async function admission({ payload, user, proof }: Ask): Promise<Admission> {
  const rules = await readSignInRules(payload)
  const rule = ruleOfRoles(user.roles, rules.roles)
  const holdings = await holdingsOf(payload, user.id)
  const isComplete = isEnrolmentComplete(holdings)
  const isRefused = proof.factor === 'password' && rule.mustHoldKey && isComplete
  if (proof.factor === 'password' && holdings.hasTotp && !isRefused) return { kind: 'code' }
  const refusal = factorRefusal({ rule, proof, isComplete })
  if (refusal) {
    const holdsNone = holdings.keys === 0 && !holdings.hasTotp
    const mayEnrol = PASSWORDS.includes(proof.factor) && holdsNone
    return mayEnrol ? { kind: 'open', scope: 'enrolment', toEnrol: true } : { kind: 'refused', refusal }
  }
  const toEnrol = rule.mustHoldKey && !isComplete
  const isOverdue =
    rules.keysRequiredFrom !== null && clock.now().getTime() >= Date.parse(rules.keysRequiredFrom)
  const isHeld = toEnrol && isOverdue && PASSWORDS.includes(proof.factor)
  return { kind: 'open', scope: isHeld ? 'enrolment' : 'whole', toEnrol }
}
