import type { Payload } from 'payload'
import { isFreeBetween } from '@/domain/placement/calendar/isFreeBetween'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { HoldWish } from '../HoldWish'

type Ask = { wish: HoldWish; from: string; to: string | null; now: Date }

/**
 * The places on which a hold is tried for a wish, in order: the one that is named, or those of the unit that seem free. Only their calendars
 * decide (`commitLine`).
 */
export async function placesToTry(payload: Payload, { wish, from, to, now }: Ask): Promise<string[]> {
  if (wish.place) return isDocumentId(wish.place) ? [wish.place] : []
  if (!wish.unit || !isDocumentId(wish.unit)) return []
  const { docs } = await payload.find({
    collection: SLUGS.places,
    where: { and: [{ unit: { equals: wish.unit } }, { kind: { equals: 'ordinary' } }] },
    sort: 'reference',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { kind: true, inServiceFrom: true, inServiceTo: true, taken: true },
    overrideAccess: true,
  })
  return docs.flatMap(({ id, kind, inServiceFrom, inServiceTo, taken }) =>
    isFreeBetween({ kind, inServiceFrom, inServiceTo: inServiceTo ?? null }, taken ?? [], from, to, now)
      ? [id]
      : [],
  )
}
