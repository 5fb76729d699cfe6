import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

/** Keeps a sheet at hand, or lets it go. Asked twice, nothing changes: the unique key decides between two that race. */
export async function setFavourite({
  payload,
  userId,
  number,
  keep,
}: {
  payload: Payload
  userId: string
  number: string
  keep: boolean
}): Promise<void> {
  const key = `${userId}:${number}`
  if (!keep) {
    await payload.delete({
      collection: SLUGS.favourites,
      where: { key: { equals: key } },
      depth: 0,
      overrideAccess: true,
    })
    return
  }
  try {
    await payload.create({
      collection: SLUGS.favourites,
      data: { user: userId, number, key },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}
