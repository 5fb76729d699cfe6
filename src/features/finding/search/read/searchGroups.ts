import type { ReaderClass } from '@/domain/ReaderClass'
import { SHEET_TYPES, type SheetType } from '@/domain/sheet/sheetKinds'
import type { SearchHit } from '@/infra/search/SearchAnswer'
import { searchEngine } from '@/infra/search/select'
import { type SearchParameters, toSearchQuery } from './searchParameters'
import type { LabelledAnswer } from './searchSheets'

/** The first sheets of one type, and how many there are. */
export type SearchGroup = { type: SheetType; total: number; hits: SearchHit[] }

/** Enough to recognise what one looks for, few enough to see the next group. */
const FIRST = 5

type Args = {
  answer: LabelledAnswer
  parameters: SearchParameters
  readerClass: ReaderClass
  /** Public ids of the answers that editors pinned for its words. */
  pinned: string[]
}

/**
 * What a typed search finds, type by type; the type of the best answer comes first. `null` where there is nothing to part: no
 * words, a type already chosen, another order, a further page, or sheets of one type alone.
 * @throws SearchUnavailable
 */
export async function searchGroups({
  answer,
  parameters,
  readerClass,
  pinned,
}: Args): Promise<SearchGroup[] | null> {
  const { q, type, sort, page } = parameters
  if (q.trim() === '' || type.length > 0 || sort !== 'relevance' || page > 1) return null
  const found = answer.facets.type.filter(({ count }) => count > 0)
  if (found.length < 2) return null
  const engine = await searchEngine()
  const groups = await Promise.all(
    SHEET_TYPES.filter((each) => found.some(({ value }) => value === each)).map(async (each) => {
      const asked = { ...parameters, type: [each], pageSize: FIRST }
      const { total, hits } = await engine.search(toSearchQuery(asked, readerClass, pinned))
      return { type: each, total, hits }
    }),
  )
  const rank = (group: SearchGroup) => {
    const at = answer.hits.findIndex((hit) => hit.type === group.type)
    return at === -1 ? answer.hits.length : at
  }
  return groups.filter(({ hits }) => hits.length > 0).sort((a, b) => rank(a) - rank(b))
}
