import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { type FavouriteRow, listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { listRecent, type RecentRow, recentNumbers } from '@/features/finding/recent/read/listRecent'
import { territoriesOf } from '@/features/geography/places/read/territoriesOf'
import { type BulletinHead, latestBulletin } from '@/features/trust/bulletins/read/listBulletins'
import { unreadBulletins } from '@/features/trust/bulletins/read/unreadBulletins'
import type { User } from '@/payload-types'
import { sinceVisit, type Visit } from './sinceVisit'

const RECENT_SHOWN = 5

export type OwnHome = {
  favourites: FavouriteRow[]
  recent: RecentRow[]
  visit: Visit | null
  /** The last bulletin, and how many this person has not read; `null` before the first one, and for whom that is not kept. */
  bulletins: { latest: BulletinHead; unread: number } | null
}
type Ask = { payload: Payload; user: Pick<User, 'id' | 'territory'>; readerClass: ReaderClass; now: Date }

/** What the first page holds of one person: what changed for them since their last visit, the bulletins, what they keep, what they opened last in this browser. */
export async function ownHome({ payload, user, readerClass, now }: Ask): Promise<OwnHome> {
  const userId = user.id
  const [favourites, recent, bulletins] = await Promise.all([
    listFavourites(payload, userId, readerClass),
    recentNumbers(userId).then((numbers) =>
      listRecent({ payload, readerClass, numbers, most: RECENT_SHOWN }),
    ),
    readerClass === 'agents' ? bulletinsOf(payload, userId) : null,
  ])
  return {
    favourites,
    recent,
    bulletins,
    visit: await sinceVisit({
      payload,
      userId,
      readerClass,
      now,
      favourites: favourites.map(({ number }) => number),
      territories: territoriesOf(user.territory),
    }),
  }
}

async function bulletinsOf(payload: Payload, userId: string): Promise<OwnHome['bulletins']> {
  const [latest, unread] = await Promise.all([latestBulletin(payload), unreadBulletins({ payload, userId })])
  return latest && { latest, unread: unread.length }
}
