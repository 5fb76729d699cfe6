import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheetNumber'

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
  const query = {
    where: { and: [publishedForClass(readerClass), { number: { in: numbers } }] },
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: true,
  }
  const [schemes, organisations] = await Promise.all([
    payload.find({ ...query, collection: SLUGS.schemes, select: { number: true, title: true } }),
    payload.find({ ...query, collection: SLUGS.organisations, select: { number: true, name: true } }),
  ])
  const rows = [
    ...schemes.docs.map(({ number, title }) => ({ number, title })),
    ...organisations.docs.map(({ number, name }) => ({ number, title: name })),
  ]
  return rows
    .flatMap(({ number, title }) => (number ? [{ number, title, url: sheetPath(number) }] : []))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'))
}
