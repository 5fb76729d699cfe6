import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'

const MOST = 200

export type FavouriteRow = { number: string; title: string; url: string }

/** The sheets that a person keeps at hand and may still read, by title. */
export async function listFavourites(
  payload: Payload,
  userId: string,
  readerClass: ReaderClass,
): Promise<FavouriteRow[]> {
  const { docs } = await payload.find({
    collection: SLUGS.favourites,
    where: { user: { equals: userId } },
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
  })
  const numbers = docs.map(({ number }) => number)
  if (numbers.length === 0) return []
  const sheets = await findSheets({
    payload,
    where: (kind) => ({ and: [publishedOfKindForClass(kind, readerClass), numberedIn(numbers)] }),
  })
  return sheets
    .map(({ number, name }) => ({ number, title: name, url: sheetPath(number) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'))
}
