import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import type { HeldRight } from '@/access/memberRights'

type SheetFreshness = { verifiedAt: string | null; reviewDueAt: string | null }

/** When each of these sheets was verified and is to be again, by its id; one query a kind. */
export async function findSheetFreshness(
  payload: Payload,
  held: readonly Pick<HeldRight, 'sheet' | 'sheetId'>[],
): Promise<ReadonlyMap<string, SheetFreshness>> {
  const kinds = [SLUGS.organisations, SLUGS.facilities] as const
  const found = await Promise.all(
    kinds.map(async (collection) => {
      const ids = held.filter(({ sheet }) => sheet === collection).map(({ sheetId }) => sheetId)
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection,
        where: { id: { in: ids } },
        limit: 0,
        pagination: false,
        depth: 0,
        select: { verifiedAt: true, reviewDueAt: true },
        overrideAccess: true,
      })
      return docs
    }),
  )
  return new Map(
    found
      .flat()
      .map(({ id, verifiedAt, reviewDueAt }) => [
        id,
        { verifiedAt: verifiedAt ?? null, reviewDueAt: reviewDueAt ?? null },
      ]),
  )
}
