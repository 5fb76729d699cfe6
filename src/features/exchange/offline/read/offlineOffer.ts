import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import { leaseDays } from '@/domain/offline/OfflineLease'
import { SLUGS } from '@/domain/slugs'
import { findLiveSession } from '@/infra/auth/findLiveSession'
import { readSessionToken } from '@/infra/auth/readSessionToken'
import type { User } from '@/payload-types'
import { keysForOffline } from './keysForOffline'

/** What the account page offers. `refusal`: why there is nothing, where there is nothing. */
export type OfflineOffer = { refusal: 'shared' | 'noRole' | 'noKey' | null; days: number }

/** Tells what a signed-in person may do here, on this post. */
export async function offlineOffer(payload: Payload, user: User, cookie: string): Promise<OfflineOffer> {
  const token = await readSessionToken(new Headers({ cookie }))
  const [session, site, keys] = await Promise.all([
    token ? findLiveSession(payload, token) : null,
    payload.findGlobal({
      slug: SLUGS.site,
      depth: 0,
      overrideAccess: true,
      select: { offlineLeaseDays: true },
    }),
    keysForOffline(payload, user.id),
  ])
  const days = leaseDays(site.offlineLeaseDays)
  if (session?.sharedPost === true) return { refusal: 'shared', days }
  if (readerClassOf(user) === 'public') return { refusal: 'noRole', days }
  return { refusal: keys.length === 0 ? 'noKey' : null, days }
}
