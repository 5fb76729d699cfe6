import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findSignedLink } from '@/features/trust/verifications/read/findSignedLink'
import { relationId } from '@/infra/database/relationId'

type Ask = { payload: Payload; token: string; follow: string; address: string }

/**
 * What the link of a digest that stops one follow is worth: the secret of its mail lends the right to receive less, so that it serves
 * for each follow of that person, and after the digest was stopped. `followed`: `null` once it is gone.
 */
export async function openUnfollow({ payload, token, follow, address }: Ask) {
  const { state, link } = await findSignedLink({ payload, token, purpose: 'digest-stop', address })
  const user = relationId(link?.user)
  if ((state !== 'usable' && state !== 'used') || !user) return { state, link, followed: null }
  const { docs } = await payload.find({
    collection: SLUGS.follows,
    where: { and: [{ id: { equals: follow } }, { user: { equals: user } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { label: true },
    overrideAccess: true,
  })
  return { state, link, followed: docs[0] ?? null }
}
