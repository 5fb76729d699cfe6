import { DOCUMENT_TYPES, type DocumentType } from '@/domain/sheet/documentTypes'
import type { FoundSheet } from '@/infra/search/SearchAnswer'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { searchEngine } from '@/infra/search/select'
import { LAST_HIT } from '@/infra/search/shared/mostListed'
import { type ResultRows, resultRows } from './resultRows'
import type { LabelledAnswer } from './searchSheets'

/** The first rows of one type; `total` counts its sheets, `count` its rows. */
export type SearchGroup = ResultRows & { type: DocumentType; total: number }

/** Enough to recognise what one looks for, few enough to see the next group. */
const FIRST = 5

type Args = {
  answer: LabelledAnswer
  query: SearchQuery
  /** What `list` gives of the query. */
  found: readonly FoundSheet[]
  near: { lat: number; lng: number } | null
}

/**
 * What a typed search finds, type by type; the type of the best answer comes first. `null` where there is nothing to part: no
 * words, a type already chosen, another order, a further page, or sheets of one type alone.
 * @throws SearchUnavailable
 */
export async function searchGroups({ answer, query, found, near }: Args): Promise<SearchGroup[] | null> {
  const { text, filters, sort, page } = query
  if (text.trim() === '' || filters.type?.length || sort !== 'relevance' || page > 1) return null
  const types = answer.facets.type.filter(({ count }) => count > 0)
  if (types.length < 2) return null
  const engine = await searchEngine()
  const groups = await Promise.all(
    DOCUMENT_TYPES.flatMap((type) => {
      const total = types.find(({ value }) => value === type)?.count
      return total ? [{ type, total }] : []
    }).map(async ({ type, total }): Promise<SearchGroup> => {
      const asked = { ...query, filters: { ...filters, type: [type] }, pageSize: FIRST }
      // A list that stops before the end may hold none of them.
      const ofType =
        found.length < LAST_HIT
          ? found.filter((sheet) => sheet.type === type)
          : await engine.list(asked, LAST_HIT)
      return { type, total, ...(await resultRows({ query: asked, found: ofType, near })) }
    }),
  )
  const rank = (group: SearchGroup) => {
    const at = answer.hits.findIndex((hit) => hit.type === group.type)
    return at === -1 ? answer.hits.length : at
  }
  return groups.filter(({ rows }) => rows.length > 0).sort((a, b) => rank(a) - rank(b))
}
