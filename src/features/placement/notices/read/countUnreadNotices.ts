import type { Payload } from 'payload'
import { mayRequestPlaces } from '@/access/placementRights'
import { hasRole, type Reader } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'

/** Who is told of places: whoever asks for them, and those who keep facilities. */
const isToldOfPlaces = (reader: Reader): boolean => mayRequestPlaces(reader) || hasRole(reader, 'facility')

/** The notices that a person has not read; `null`, without asking the base, for somebody who is never told of places. */
export async function countUnreadNotices(
  payload: Payload,
  user: (Reader & { id: string }) | null,
): Promise<number | null> {
  if (!user || !isToldOfPlaces(user)) return null
  const { totalDocs } = await payload.count({
    collection: SLUGS.placementNotices,
    where: { and: [{ user: { equals: user.id } }, { readAt: { exists: false } }] },
    overrideAccess: true,
  })
  return totalDocs
}
