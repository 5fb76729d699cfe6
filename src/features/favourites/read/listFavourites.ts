import type { Payload } from 'payload'
import { canReadPublished, publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { organisationsOfServices } from '@/features/services/read/organisationsOfServices'

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
  const [schemes, organisations, services, facilities] = await Promise.all([
    payload.find({ ...query, collection: SLUGS.schemes, select: { number: true, title: true } }),
    payload.find({ ...query, collection: SLUGS.organisations, select: { number: true, name: true } }),
    payload.find({
      ...query,
      collection: SLUGS.services,
      select: { number: true, name: true, organisation: true },
    }),
    payload.find({ ...query, collection: SLUGS.facilities, select: { number: true, name: true } }),
  ])
  const owners = await organisationsOfServices(
    payload,
    services.docs.map(({ organisation }) => String(organisation)),
  )
  const isReadable = ({ organisation }: { organisation: unknown }) => {
    const owner = owners.get(String(organisation))
    return owner !== undefined && canReadPublished(readerClass, owner)
  }
  const rows = [
    ...schemes.docs.map(({ number, title }) => ({ number, title })),
    ...[...organisations.docs, ...services.docs.filter(isReadable), ...facilities.docs].map(
      ({ number, name }) => ({ number, title: name }),
    ),
  ]
  return rows
    .flatMap(({ number, title }) => (number ? [{ number, title, url: sheetPath(number) }] : []))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'))
}
