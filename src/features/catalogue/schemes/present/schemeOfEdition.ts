import type { Edition } from '@/payload-types'
import type { ReadableScheme } from '../read/findScheme'
import { schemeOfContent } from './schemeOfContent'

/** The scheme as an edition tells it, for the same presenters as that of today; what is not of the edition (verification, links to other sheets) is absent. */
export function schemeOfEdition({ content, ...edition }: Edition): ReadableScheme {
  const isContent = typeof content === 'object' && content !== null && !Array.isArray(content)
  return {
    ...schemeOfContent(isContent ? content : {}),
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
