import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** More than anybody enrols. */
const MOST = 20

/** The ids (base64url) of the keys of an account that may open a copy: not disabled, and not known to be unable to encrypt. */
export async function keysForOffline(payload: Payload, userId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: SLUGS.signInKeys,
    where: { user: { equals: userId } },
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { credentialId: true, disabledAt: true, prf: true },
    showHiddenFields: true,
    overrideAccess: true,
  })
  // An empty `prf` is a key that nothing was asked of: it is tried. In SQL, empty is not different from false.
  return docs.flatMap(({ credentialId, disabledAt, prf }) =>
    disabledAt || prf === false ? [] : [credentialId],
  )
}
