import type { Payload } from 'payload'
import type { ChallengePurpose } from '@/domain/authentication/challengePurposes'
import { SLUGS } from '@/domain/slugs'
import { challengeExpiry } from '@/infra/auth/challenge'
import { hashToken } from '@/infra/auth/hashToken'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

type Claim = {
  payload: Payload
  /** base64url, as the browser signed it. */
  challenge: string
  purpose: ChallengePurpose
  /** Whom or what it was made for. */
  to: string
}

/** Uses a challenge up, before anything is judged: of two answers to one, only the first goes on. `expired` for one that is not ours or too old. */
export async function claimChallenge({
  payload,
  challenge,
  purpose,
  to,
}: Claim): Promise<'claimed' | 'expired' | 'used'> {
  const expiresAt = challengeExpiry(challenge, { purpose, to })
  if (!expiresAt) return 'expired'
  try {
    await payload.db.create({
      collection: SLUGS.signInChallenges,
      data: {
        challengeHash: hashToken(challenge),
        purpose,
        expiresAt: expiresAt.toISOString(),
      },
    })
    return 'claimed'
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return 'used'
  }
}
