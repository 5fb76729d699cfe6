import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { type FavouriteRow, listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { listRecent, type RecentRow, recentNumbers } from '@/features/finding/recent/read/listRecent'
import { sinceVisit, type Visit } from './sinceVisit'

const RECENT_SHOWN = 5

export type OwnHome = { favourites: FavouriteRow[]; recent: RecentRow[]; visit: Visit | null }
type Ask = { payload: Payload; userId: string; readerClass: ReaderClass }

/** What the first page holds of one person: what they keep, what they opened last in this browser, what happened since their last visit. */
export async function ownHome({ payload, userId, readerClass }: Ask): Promise<OwnHome> {
  const [favourites, recent] = await Promise.all([
    listFavourites(payload, userId, readerClass),
    recentNumbers(userId).then((numbers) =>
      listRecent({ payload, readerClass, numbers, most: RECENT_SHOWN }),
    ),
  ])
  const numbers = favourites.map(({ number }) => number)
  return {
    favourites,
    recent,
    visit: await sinceVisit({ payload, userId, readerClass, favourites: numbers }),
  }
}
