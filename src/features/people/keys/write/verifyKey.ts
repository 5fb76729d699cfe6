import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Payload } from 'payload'
import type { z } from 'zod'
import type { ChallengePurpose } from '@/domain/authentication/challengePurposes'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'
import type { SignInKey, User } from '@/payload-types'
import { relyingParty } from '../read/relyingParty'
import { askedKey } from './askedKey'
import { claimChallenge } from './claimChallenge'
import { keepUse } from './keepUse'
import { type assertionSchema, signedChallenge } from './responseSchemas'

/** Why a key opens nothing; `cloned`: its counter went back, so that it is disabled at once. */
export type KeyFault =
  | 'expired'
  | 'failed'
  | 'unverified'
  | 'unknownKey'
  | 'disabledKey'
  | 'cloned'
  | 'inactive'

type Ask = {
  payload: Payload
  response: z.output<typeof assertionSchema>
  purpose: ChallengePurpose
  to: string
  address: string
}

/**
 * Judges the answer of a key: the challenge is used up first; then the key must be known and not disabled, the signature right, its bearer
 * verified, and its counter must have gone on.
 */
export async function verifyKey(ask: Ask): Promise<{ key: SignInKey; user: User } | { fault: KeyFault }> {
  const { payload, response, purpose, to } = ask
  const challenge = signedChallenge(response.response.clientDataJSON)
  if ((await claimChallenge({ payload, challenge, purpose, to })) !== 'claimed') return { fault: 'expired' }
  const key = await keyOf(payload, response.id)
  if (!key) return { fault: 'unknownKey' }
  if (key.disabledAt) return { fault: 'disabledKey' }
  const user = await payload.findByID({
    collection: SLUGS.users,
    id: relationId(key.user),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!user) return { fault: 'unknownKey' }
  if (user.active === false) return { fault: 'inactive' }
  const answer = await judge(payload, ask, key, challenge)
  if ('fault' in answer) return answer
  const isKept = await keepUse({ payload, key, user, address: ask.address, ...answer })
  if (!isKept) return { fault: 'cloned' }
  // Answered: the askings before count no more.
  await forgetRateLimit({ payload, key: askedKey(user.email) })
  return { key, user }
}

async function keyOf(payload: Payload, credentialId: string): Promise<SignInKey | null> {
  const { docs } = await payload.find({
    collection: SLUGS.signInKeys,
    where: { credentialId: { equals: credentialId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs[0] ?? null
}

async function judge(
  payload: Payload,
  { response }: Ask,
  key: SignInKey,
  challenge: string,
): Promise<{ counter: number; backedUp: boolean } | { fault: KeyFault }> {
  const { id, origin } = await relyingParty(payload)
  const { userHandle, ...signed } = response.response
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...response, response: { ...signed, ...(userHandle ? { userHandle } : {}) } },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      // The counter is judged by `keepUse`, in the same write that moves it on.
      credential: {
        id: key.credentialId,
        publicKey: Uint8Array.from(Buffer.from(key.publicKey, 'base64url')),
        counter: 0,
      },
      requireUserVerification: true,
    })
    if (!verified) return { fault: 'failed' }
    return { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp }
  } catch (error) {
    // The library tells why by its words alone; whatever it refuses is refused.
    const why = error instanceof Error ? error.message : 'unknown'
    payload.logger.warn({ msg: 'A key was refused', key: key.id, reason: why.slice(0, 120) })
    return { fault: /user verification/i.test(why) ? 'unverified' : 'failed' }
  }
}
