import { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Payload } from 'payload'
import type { z } from 'zod'
import { keyClassOf } from '@/domain/authentication/keyClasses'
import { ruleOfRoles } from '@/domain/authentication/ruleOfRoles'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { readSignInRules } from '@/infra/auth/signInRules'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { Session, SignInKey, User } from '@/payload-types'
import { keysOf, MOST_KEYS } from '../read/keysOf'
import { relyingParty } from '../read/relyingParty'
import { claimChallenge } from './claimChallenge'
import { noteRelyingParty } from './noteRelyingParty'
import { type attestationSchema, signedChallenge } from './responseSchemas'

/** Why a key was not enrolled; a key that does not verify its bearer is `unverified`, one of a class that the role may not use `keyClass`. */
export type EnrolmentFault = 'expired' | 'failed' | 'unverified' | 'keyClass' | 'already' | 'tooMany'

type Ask = {
  payload: Payload
  user: User
  session: Session
  response: z.output<typeof attestationSchema>
  name: string
  address: string
}

/** Enrols a key for its bearer: the challenge is used up first, then the answer is judged, then the key is kept. */
export async function enrolKey(ask: Ask): Promise<{ key: SignInKey } | { fault: EnrolmentFault }> {
  const { payload, user, session, response } = ask
  const challenge = signedChallenge(response.response.clientDataJSON)
  const claim = await claimChallenge({ payload, challenge, purpose: 'enrol', to: session.id })
  if (claim !== 'claimed') return { fault: 'expired' }
  if ((await keysOf(payload, user.id)).length >= MOST_KEYS) return { fault: 'tooMany' }
  const read = await readAttestation(payload, response, challenge)
  if ('fault' in read) return read
  const { roles } = await readSignInRules(payload)
  const { keyClasses } = ruleOfRoles(user.roles, roles)
  if (keyClasses && !keyClasses.includes(read.keyClass)) return { fault: 'keyClass' }
  await noteRelyingParty(payload)
  return store(ask, read)
}

type Read = Omit<
  SignInKey,
  | 'id'
  | 'user'
  | 'name'
  | 'lastUsedAt'
  | 'disabledAt'
  | 'disabledBy'
  | 'disabledWhy'
  | 'createdAt'
  | 'updatedAt'
>

async function readAttestation(
  payload: Payload,
  response: Ask['response'],
  challenge: string,
): Promise<Read | { fault: EnrolmentFault }> {
  const { id, origin } = await relyingParty(payload)
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
    })
    if (!registrationInfo) return { fault: 'failed' }
    const { credential, aaguid, credentialDeviceType, credentialBackedUp } = registrationInfo
    const backupEligible = credentialDeviceType === 'multiDevice'
    const { transports } = response.response
    return {
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      aaguid,
      transports,
      backupEligible,
      backedUp: credentialBackedUp,
      userVerified: true,
      keyClass: keyClassOf({ backupEligible, transports: transportsOf(response) }),
      prf: response.clientExtensionResults.prf?.enabled ?? null,
    }
  } catch (error) {
    // The library tells why by its words alone; whatever it refuses is refused.
    const why = error instanceof Error ? error.message : 'unknown'
    payload.logger.warn({ msg: 'A key was not enrolled', reason: why.slice(0, 120) })
    return { fault: /user verification/i.test(why) ? 'unverified' : 'failed' }
  }
}

/** Some browsers tell where the key is and not how it is reached. */
function transportsOf({ response, authenticatorAttachment }: Ask['response']): string[] {
  return authenticatorAttachment === 'platform' ? [...response.transports, 'internal'] : response.transports
}

async function store({ payload, user, name, address }: Ask, read: Read) {
  try {
    const key = await payload.create({
      collection: SLUGS.signInKeys,
      data: { ...read, user: user.id, name },
      depth: 0,
      overrideAccess: true,
    })
    await recordTrace({
      payload,
      actor: { id: user.id, name: user.name },
      action: 'keyEnrolled',
      detail: `${name} (${key.id}), ${read.keyClass}`,
      address,
    })
    return { key }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return { fault: 'already' as const }
  }
}
