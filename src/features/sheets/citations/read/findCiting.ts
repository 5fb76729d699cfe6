import type { Payload, PayloadRequest, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { type CitedSheet, keysOf } from '../present/citationKeys'

/** The kinds whose texts lead to sheets. */
export const CITING = [SLUGS.articles, SLUGS.schemes] as const
export type CitingCollection = (typeof CITING)[number]

/** A sheet whose texts lead to another one. */
export type CitingSheet = { kind: CitingCollection; id: string; number: string; title: string }

type Ask = {
  payload: Payload
  sheet: CitedSheet
  /** What they must match too: the rights of a reader. */
  where?: Where
  req?: PayloadRequest
}

/** The sheets out of the bin whose texts lead to a sheet, itself left out, by number: one read a kind. */
export async function findCiting({ payload, sheet, where = {}, req }: Ask): Promise<CitingSheet[]> {
  const found = await Promise.all(
    CITING.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        where: { and: [{ citations: { in: keysOf(sheet) } }, { id: { not_equals: sheet.id } }, where] },
        depth: 0,
        limit: 0,
        pagination: false,
        sort: 'number',
        select: { number: true, title: true },
        overrideAccess: true,
        ...(req ? { req } : {}),
      })
      return docs.map(({ id, number, title }) => ({ kind, id, number: number ?? '', title }))
    }),
  )
  return found.flat()
}
