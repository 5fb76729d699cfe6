import type { Payload } from 'payload'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { SearchUnavailable } from '@/errors'
import { indexDependantsOf } from '@/features/search/write/indexDependantsOf'
import { indexSheets } from '@/features/search/write/indexSheets'
import type { SavedSheet } from './saveSheet'

/**
 * Indexes what a batch has written. A search engine that does not answer stops nothing: the comparison of index and base, every
 * minute, finds what is missing.
 */
export async function indexSaved(
  payload: Payload,
  collection: SourceRecord['sheet'],
  saved: readonly SavedSheet[],
): Promise<void> {
  if (saved.length === 0) return
  try {
    await indexSheets({
      payload,
      collection,
      sheets: [...new Map(saved.map((sheet) => [sheet.id, sheet])).values()],
    })
    if (collection === 'organisations')
      for (const { id, isNew } of saved) if (!isNew) await indexDependantsOf({ payload, collection, id })
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    payload.logger.warn({ msg: 'Search engine unavailable; imported sheets are indexed later' })
  }
}
