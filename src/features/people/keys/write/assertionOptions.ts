import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { Payload } from 'payload'
import type { ChallengePurpose } from '@/domain/authentication/challengePurposes'
import { newChallenge } from '@/infra/auth/challenge'
import type { SignInKey } from '@/payload-types'
import { relyingParty } from '../read/relyingParty'

const FIVE_MINUTES = 5 * 60_000

type Ask = {
  payload: Payload
  purpose: ChallengePurpose
  to: string
  /** The keys that may answer; none leaves the choice to the key. */
  keys: readonly Pick<SignInKey, 'credentialId' | 'transports'>[]
}

/** What a browser asks of a key that is to answer: that it verifies its bearer. */
export async function assertionOptions({ payload, purpose, to, keys }: Ask) {
  const { id } = await relyingParty(payload)
  return generateAuthenticationOptions({
    rpID: id,
    challenge: newChallenge({ purpose, to }),
    timeout: FIVE_MINUTES,
    userVerification: 'required',
    allowCredentials: keys.map((key) => ({ id: key.credentialId, transports: key.transports ?? [] })),
  })
}
