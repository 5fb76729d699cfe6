import type { Edition } from '@/payload-types'

/** What any edition says of its sheet, in the names of a stored sheet; what is not of the edition (verification, dates of today) is absent. */
export function factsOfEdition(edition: Edition) {
  return {
    changeNote: null,
    modifiedAt: null,
    id: edition.sheetId,
    number: edition.sheetNumber,
    title: edition.title,
    audience: edition.audience,
    _status: 'published' as const,
    createdAt: edition.publishedAt,
    updatedAt: edition.publishedAt,
  }
}
