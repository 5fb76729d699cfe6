import { z } from 'zod'
import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { NUMBER_KEY, type Ranked } from '../../shared/rankKey'
import { rankSheet } from '../../shared/rankSheet'
import { columnOfPhrase, type SheetColumns, sheetColumns } from '../../shared/sheetColumns'
import type { RawHit } from '../answer/engineAnswers'
import { compareText } from '../answer/facetLists'

const rowSchema = z.looseObject({
  id: z.string(),
  acronyms: z.array(z.string()),
  number: z.string(),
  title: z.string(),
  keywords: z.array(z.string()),
  organisationNames: z.array(z.string()),
  summary: z.string(),
  body: z.string(),
  type: z.string(),
  kind: z.string().nullable(),
  ageMin: z.number().nullable(),
  ageMax: z.number().nullable(),
  freshnessRank: z.number(),
})

/** A hit with its folded texts. */
export type RankRow = { hit: RawHit; columns: SheetColumns; sheet: z.infer<typeof rowSchema> }

/** Reads hits that were asked for with `RANK_ATTRIBUTES`. */
export function readRankRows(hits: readonly RawHit[]): RankRow[] {
  return hits.map((hit) => {
    const sheet = rowSchema.parse(hit)
    return { hit, sheet, columns: sheetColumns(sheet) }
  })
}

/** Orders hits by their keys, then as the embedded engine does: the freshest first, then by id. */
export function sortByKey(
  rows: readonly RankRow[],
  keyOf: (row: RankRow) => number,
): { row: RankRow; key: number }[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(
      (a, b) =>
        b.key * 4 - b.row.sheet.freshnessRank - (a.key * 4 - a.row.sheet.freshnessRank) ||
        compareText(a.row.hit.id, b.row.hit.id),
    )
}

const RANKED: readonly string[] = ['scheme', 'national', 'service']

// The list says so.
const rankedType = (type: string) => (RANKED.includes(type) ? type : 'place') as Ranked['type']

/** Orders hits as the embedded engine does: the server's own rules weigh columns otherwise. */
export function rankHits(query: AnalysedQuery, hits: readonly RawHit[]): { row: RankRow; key: number }[] {
  const rows = readRankRows(hits)
  const known = new Set(
    query.words.flatMap(({ parts, forms }, at) => {
      const phrases = [parts, ...forms.map((form) => [form])]
      const isMet = ({ columns }: RankRow) => phrases.some((phrase) => columnOfPhrase(columns, phrase) > 0)
      return rows.some(isMet) ? [at] : []
    }),
  )
  return sortByKey(rows, ({ columns, sheet }) => {
    if (query.number !== null && sheet.number === query.number.toLowerCase()) return NUMBER_KEY
    return rankSheet(
      query,
      columns,
      {
        type: rankedType(sheet.type),
        named: sheet.kind !== null && query.placeKinds.includes(sheet.kind),
        titleWords: sheet.title === '' ? 0 : sheet.title.split(' ').length,
      },
      known,
    )
  })
}
