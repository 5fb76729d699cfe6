import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { isEnrolmentComplete } from '@/domain/authentication/enrolmentState'
import { ruleOfRoles } from '@/domain/authentication/ruleOfRoles'
import { KEYS_PATH } from '@/features/people/policy/keyPaths'
import { holdingsOf } from '@/features/people/policy/read/holdingsOf'
import { signInPath } from '@/features/people/session/signInPath'
import { readSignInRules } from '@/infra/auth/signInRules'
import { openPayload } from '@/infra/openPayload'
import { begunTotp } from './begunTotp'
import { enroller } from './enroller'
import { everyKeyOf } from './keysOf'
import { relyingParty } from './relyingParty'

/** Everything that the page of the keys shows of whoever is signed in; nobody is sent to sign in. */
export async function showKeys() {
  const payload = await openPayload()
  const who = await enroller(payload, await headers())
  if (!who) redirect(signInPath(KEYS_PATH))
  const { user, session, isRecent } = who
  const [keys, holdings, totp, party, rules] = await Promise.all([
    everyKeyOf(payload, user.id),
    holdingsOf(payload, user.id),
    begunTotp(payload, user),
    relyingParty(payload),
    readSignInRules(payload),
  ])
  return {
    user,
    isRecent,
    isEnrolmentOnly: session.scope === 'enrolment',
    keys,
    holdings,
    isComplete: isEnrolmentComplete(holdings),
    totp,
    party,
    rule: ruleOfRoles(user.roles, rules.roles),
  }
}
