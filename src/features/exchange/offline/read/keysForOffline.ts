import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** More than anybody enrols. */
const MOST = 20

/** The ids (base64url) of the keys of an account that may open a copy: not disabled, and not known to be unable to encrypt. */
export async function keysForOffline(payload: Payload, userId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: SLUGS.signInKeys,
    where: { and: [{ user: { equals: userId } }, { prf: { not_equals: false } }] },
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { credentialId: true, disabledAt: true },
    overrideAccess: true,
  })
  return docs.flatMap(({ credentialId, disabledAt }) => (disabledAt ? [] : [credentialId]))
}
