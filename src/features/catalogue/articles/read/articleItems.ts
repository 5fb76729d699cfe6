import { lineOf, planNumbers } from '@/domain/guide/planNumbers'
import { SLUGS } from '@/domain/slugs'
import { askedSheets } from '@/features/sheets/api/askedSheets'
import type { AskedItems } from '@/features/sheets/api/KindApi'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { relationId } from '@/infra/database/relationId'
import { articleItem } from '../present/articleItem'
import { chaptersById } from './chapterRows'

/** Sheets of the guide as items of the API, with the amounts of today: two reads, and one of rates where a text cites any. */
export async function articleItems(asked: AskedItems) {
  const { payload, siteUrl } = asked
  const { docs } = await payload.find({ ...askedSheets(asked), collection: SLUGS.articles })
  const chapters = await chaptersById(payload)
  const places = planNumbers({
    chapters: [...chapters.values()],
    articles: docs.map(({ id, number, title, chapter, position }) => ({
      id,
      number: number ?? '',
      title,
      chapter: relationId(chapter),
      position: position ?? null,
    })),
  })
  return (await readAmounts(payload, docs)).map((article) => {
    const chapter = chapters.get(relationId(article.chapter) ?? '')
    const line = chapter ? (lineOf(chapter, chapters) ?? []) : []
    const place = { planNumber: places.get(article.id) ?? null, chapters: line.map(({ title }) => title) }
    return articleItem(article, { siteUrl, place })
  })
}
