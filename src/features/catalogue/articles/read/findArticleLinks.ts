import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { type CitingSheet, findCiting } from '@/features/sheets/citations/read/findCiting'
import { relationId } from '@/infra/database/relationId'
import type { ReadableArticle } from '../present/ReadableArticle'
import { planNumbersLeadingTo } from './planNumbersLeadingTo'

/** A sheet that another one leads to. */
export type LinkedSheet = { number: string; title: string }

type Ask = { payload: Payload; readerClass: ReaderClass; article: ReadableArticle }

/** What a sheet says to see too, in its editors' order, where the class may read it: two reads at most. */
export async function findRelated({ payload, readerClass, article }: Ask): Promise<LinkedSheet[]> {
  const named = (article.related ?? []).map(({ relationTo, value }) => ({
    relationTo,
    id: relationId(value) ?? '',
  }))
  const read = async (collection: typeof SLUGS.articles | typeof SLUGS.schemes) => {
    const ids = named.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
    if (ids.length === 0) return []
    const { docs } = await payload.find({
      collection,
      where: { and: [publishedForClass(readerClass), { id: { in: ids } }] },
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { number: true, title: true },
      overrideAccess: true,
    })
    return docs.map(({ id, number, title }) => [id, { number: number ?? '', title }] as const)
  }
  const found = new Map((await Promise.all([read(SLUGS.articles), read(SLUGS.schemes)])).flat())
  return named.flatMap(({ id }) => found.get(id) ?? [])
}

/** The sheets that the class may read and whose texts lead to a sheet, by its number or by a plan number. */
export async function findCitingArticle({ payload, readerClass, article }: Ask): Promise<CitingSheet[]> {
  const { id, number } = article
  const planned = await planNumbersLeadingTo({ payload, ids: [id] })
  return findCiting({
    payload,
    sheet: { kind: SLUGS.articles, id, number: number ?? '', planNumbers: planned.get(id) ?? [] },
    where: publishedForClass(readerClass),
  })
}
