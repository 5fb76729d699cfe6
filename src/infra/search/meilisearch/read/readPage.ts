import { z } from 'zod'
import type { SearchDocument } from '../../SearchDocument'
import type { SearchQuery } from '../../SearchQuery'
import type { RawHit } from '../answer/engineAnswers'
import type { PageRow } from '../answer/presentHits'
import { sheetSchema } from '../answer/readSheet'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { isIn } from '../query/filterExpression'
import type { PageWindow } from '../query/pageWindow'
import { sortHits } from '../query/sortOrder'

/** What the engine gave for a page: pinned sheets, then the others. */
export type PageSource = {
  pinned: readonly RawHit[]
  others: readonly RawHit[]
  window: PageWindow
  /** The hits are all there, unordered and without their sheets. */
  sortedHere: boolean
  /** The hits came with their texts, without their sheets. */
  ranked: boolean
}

const hitSchema = z.looseObject({ sheet: sheetSchema })
const rowSchema = z.object({ id: z.string(), sheet: sheetSchema })

async function readSheets(
  { reader }: MeilisearchContext,
  uid: string,
  ids: string[],
): Promise<Map<string, SearchDocument>> {
  if (ids.length === 0) return new Map()
  const { results } = await callMeilisearch(() =>
    reader.index(uid).getDocuments({ filter: isIn('id', ids), fields: ['id', 'sheet'], limit: ids.length }),
  )
  return new Map(
    z
      .array(rowSchema)
      .parse(results)
      .map(({ id, sheet }) => [id, sheet]),
  )
}

function toRow(hit: RawHit, tier: PageRow['tier']): PageRow {
  return { sheet: hitSchema.parse(hit).sheet, tier }
}

/** The sheets of one page, in order. */
export async function readPage(
  context: MeilisearchContext,
  uid: string,
  query: SearchQuery,
  { pinned, others, window, sortedHere, ranked }: PageSource,
): Promise<PageRow[]> {
  if (!sortedHere && !ranked) {
    return [
      ...pinned.slice(...window.pinned).map((hit) => toRow(hit, 'pinned')),
      ...others.slice(window.skip).map((hit) => toRow(hit, hit.tier)),
    ]
  }
  const shown = sortedHere
    ? pageOfAll([...pinned, ...others], query)
    : pageOfWindow(pinned, others, window, query)
  const isPinned = new Set(pinned.map(({ id }) => id))
  const sheets = await readSheets(
    context,
    uid,
    shown.map(({ id }) => id),
  )
  return shown.flatMap(({ id, tier }): PageRow[] => {
    const sheet = sheets.get(id)
    return sheet ? [{ sheet, tier: isPinned.has(id) ? 'pinned' : tier }] : []
  })
}

function pageOfAll(hits: readonly RawHit[], query: SearchQuery): RawHit[] {
  const start = (query.page - 1) * query.pageSize
  return sortHits(hits, query).slice(start, start + query.pageSize)
}

function pageOfWindow(
  pinned: readonly RawHit[],
  others: readonly RawHit[],
  window: PageWindow,
  { pageSize }: SearchQuery,
): RawHit[] {
  const first = pinned.slice(...window.pinned)
  return [...first, ...others.slice(window.skip, window.skip + pageSize - first.length)]
}
