import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { setFavourite } from '@/features/finding/favourites/write/setFavourite'
import { relationId } from '@/infra/database/relationId'

/** Whoever kept the sheet of one number at hand keeps the other instead. */
export async function moveFavourites(payload: Payload, from: string, to: string): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.favourites,
    where: { number: { equals: from } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { user: true },
    overrideAccess: true,
  })
  for (const { user } of docs) {
    const userId = relationId(user)
    await setFavourite({ payload, userId, number: to, keep: true })
    await setFavourite({ payload, userId, number: from, keep: false })
  }
}
