import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { OfflineAnswer } from '../answerOffline'
import { keysForOffline } from './keysForOffline'
import type { OfflineReader } from './offlineReader'

/** What the page needs before it asks for a key: whose id the copy is made for, which keys, and the domain that they were made for. */
export async function describeOffline(payload: Payload, reader: OfflineReader): Promise<OfflineAnswer> {
  const [keys, policy] = await Promise.all([
    keysForOffline(payload, reader.user.id),
    payload.findGlobal({
      slug: SLUGS.signInPolicy,
      depth: 0,
      overrideAccess: true,
      select: { rpId: true },
    }),
  ])
  return { json: { user: reader.user.id, keys, rpId: policy.rpId ?? null } }
}
