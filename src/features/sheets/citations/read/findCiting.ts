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
export async function findCiting({ sheet, where = {}, ...ask }: Ask): Promise<CitingSheet[]> {
  const found = await read({
    ...ask,
    where: { and: [{ citations: { in: keysOf(sheet) } }, { id: { not_equals: sheet.id } }, where] },
    most: 0,
  })
  return found.map(({ kind, id, number, title }) => ({ kind, id, number, title }))
}

type AskAny = {
  payload: Payload
  sheets: readonly CitedSheet[]
  /** The ids of sheets whose own links do not count. */
  except: readonly string[]
  /** How many of each kind are read. */
  most: number
  req?: PayloadRequest
}

/** The first of several sheets that others lead to, with those that do, as many as were read; `null` where none is cited. One read a kind. */
export async function findFirstCited({
  sheets,
  except,
  ...ask
}: AskAny): Promise<{ sheet: CitedSheet; citing: CitingSheet[] } | null> {
  if (sheets.length === 0) return null
  const found = await read({
    ...ask,
    where: { and: [{ citations: { in: sheets.flatMap(keysOf) } }, { id: { not_in: except } }] },
  })
  for (const sheet of sheets) {
    const keys = new Set(keysOf(sheet))
    const citing = found.filter(({ citations }) => citations.some((key) => keys.has(key)))
    if (citing.length > 0)
      return { sheet, citing: citing.map(({ kind, id, number, title }) => ({ kind, id, number, title })) }
  }
  return null
}

type Read = { payload: Payload; where: Where; most: number; req?: PayloadRequest }

async function read({ payload, where, most, req }: Read): Promise<(CitingSheet & { citations: string[] })[]> {
  const found = await Promise.all(
    CITING.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        where,
        depth: 0,
        limit: most,
        pagination: false,
        sort: 'number',
        select: { number: true, title: true, citations: true },
        overrideAccess: true,
        ...(req ? { req } : {}),
      })
      return docs.map(({ id, number, title, citations }) => ({
        kind,
        id,
        number: number ?? '',
        title,
        citations: citations ?? [],
      }))
    }),
  )
  return found.flat()
}
