import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import {
  expectedSheets,
  nextPage,
  type PageOfSheets,
  publishedPage,
  REVISION_FIELDS,
  type SheetsPage,
} from '@/features/sheets/index/ExpectedSheet'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { clock } from '@/infra/clock'
import { articleRevision } from '../present/toSearchDocument'
import { chaptersById } from './chapterRows'

/** A page of published sheets of the guide with what each index must hold of them: three reads. */
export async function articleRevisions(payload: Payload, page: PageOfSheets): Promise<SheetsPage> {
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    ...publishedPage(page),
    select: { ...REVISION_FIELDS, chapter: true, validUntil: true, rateCodes: true },
  })
  const now = clock.now()
  const [chapters, amounts] = [await chaptersById(payload), await amountsOn(payload, localTime(now).day)]
  const sheets = expectedSheets(SLUGS.articles, docs, (article, readerClass) =>
    articleRevision({ article, readerClass, now, chapters, amounts }),
  )
  return { sheets, next: nextPage(docs, page) }
}
