import { generateRegistrationOptions } from '@simplewebauthn/server'
import type { Payload } from 'payload'
import { newChallenge } from '@/infra/auth/challenge'
import type { Session, User } from '@/payload-types'
import { keysOf } from '../read/keysOf'
import { relyingParty } from '../read/relyingParty'
import { userHandle } from './userHandle'

const FIVE_MINUTES = 5 * 60_000

type Ask = { payload: Payload; user: User; session: Session; siteName: string }

/**
 * What a browser asks of a new key: that it verifies its bearer (its PIN, a fingerprint), that it be found without a name where it can, and
 * no attestation. Keys already enrolled are left out.
 */
export async function enrolmentOptions({ payload, user, session, siteName }: Ask) {
  const { id } = await relyingParty(payload)
  const keys = await keysOf(payload, user.id)
  return generateRegistrationOptions({
    rpName: siteName,
    rpID: id,
    userID: userHandle(user.id),
    userName: user.email,
    userDisplayName: user.name,
    challenge: newChallenge({ purpose: 'enrol', to: session.id }),
    timeout: FIVE_MINUTES,
    attestationType: 'none',
    excludeCredentials: keys.map((key) => ({ id: key.credentialId, transports: key.transports ?? [] })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
}
