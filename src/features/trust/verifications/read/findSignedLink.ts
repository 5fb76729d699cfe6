import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { type LinkPurpose, type LinkState, signedLinkState } from '@/domain/verification/signedLinkState'
import { hashToken } from '@/infra/auth/hashToken'
import { clock } from '@/infra/clock'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import { giveBackReadLimit } from '@/infra/rateLimit/giveBackReadLimit'
import type { SignedLink } from '@/payload-types'

/** Unknown links that one address may try in a window of so many seconds. */
const MOST_GUESSES = 30
const WINDOW = 600

type Ask = { payload: Payload; token: string; purpose: LinkPurpose; address: string }
type FoundLink = { state: LinkState; link: SignedLink | null }

/**
 * The link of a secret and its state, without using it. Links that exist cost nothing of the limit; somebody who guesses is soon
 * told to wait. A link of another purpose is unknown.
 */
export async function findSignedLink({ payload, token, purpose, address }: Ask): Promise<FoundLink> {
  const key = `signed-link:${address}`
  const limit = { payload, key, limit: MOST_GUESSES, windowSeconds: WINDOW }
  if (!(await consumeReadLimit(limit)).allowed) return { state: 'tooMany', link: null }
  const { docs } = await payload.find({
    collection: SLUGS.signedLinks,
    where: { tokenHash: { equals: hashToken(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const link = docs[0] ?? null
  const state = signedLinkState(link, purpose, clock.now())
  if (state === 'unknown') return { state, link: null }
  await giveBackReadLimit({ payload, key })
  return { state, link }
}
