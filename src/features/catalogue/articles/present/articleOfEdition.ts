import type { Edition } from '@/payload-types'
import { articleOfContent } from './articleOfContent'
import type { ReadableArticle } from './ReadableArticle'

/** The sheet as an edition tells it, for the same presenters as that of today; what is not of the edition (verification, links, place in the plan) is absent. */
export function articleOfEdition({ content, ...edition }: Edition): ReadableArticle {
  const isContent = typeof content === 'object' && content !== null && !Array.isArray(content)
  return {
    ...articleOfContent(isContent ? content : {}),
    changeNote: null,
    modifiedAt: null,
    id: edition.sheetId,
    number: edition.sheetNumber,
    title: edition.title,
    audience: edition.audience,
    _status: 'published',
    createdAt: edition.publishedAt,
    updatedAt: edition.publishedAt,
  }
}
