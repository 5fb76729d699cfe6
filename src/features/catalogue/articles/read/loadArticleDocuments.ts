import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { documentsByClass } from '@/features/sheets/index/documentsByClass'
import { publishedOfIds } from '@/features/sheets/index/publishedOfIds'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { clock } from '@/infra/clock'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { toSearchDocument } from '../present/toSearchDocument'
import { chaptersById } from './chapterRows'

/** The search documents of these sheets of the guide, for each reader class, with the amounts of today: three reads. */
export async function loadArticleDocuments(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  const { docs } = await payload.find({ collection: SLUGS.articles, ...publishedOfIds(ids) })
  const now = clock.now()
  const [chapters, amounts] = [await chaptersById(payload), await amountsOn(payload, localTime(now).day)]
  return documentsByClass(docs, (article, readerClass) =>
    toSearchDocument({ article, readerClass, now, chapters, amounts }),
  )
}
