import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import { fold } from '@/domain/text/foldText'
import type { Suggestion } from '../SearchAnswer'
import { TITLE } from '../shared/columnRanks'
import { type ClassIndex, readDocument } from './ClassIndex'
import type { Connection } from './Connection'
import { expandQuery } from './expandQuery'
import { pickPage } from './pickPage'
import { readQuery } from './readQuery'
import { scoreText } from './scoreText'

type Context = { connection: Connection; index: ClassIndex; lexicon: CompiledLexicon }

/** So many are read for one shown, to bring up those that start with what is typed. */
const CANDIDATES = 5

/** Titles of sheets in force whose title, acronyms or number hold all the words typed, the last one maybe unfinished. */
export function runSuggest(
  { connection, index, lexicon }: Context,
  text: string,
  limit: number,
): Suggestion[] {
  const analysed = readQuery({ index, lexicon }, text)
  if (analysed.words.length === 0) return []
  const { columns } = index
  const expansions = expandQuery(analysed, index)
  const { keys } = scoreText(expansions, index, columns, {
    words: analysed.words.length,
    minColumn: TITLE,
    placeKinds: analysed.placeKinds,
  })
  const primary = new Float64Array(columns.size)
  const slots = columns.living().filter((slot) => (keys[slot] ?? 0) > 0 && columns.ended[slot] !== 1)
  for (const slot of slots) primary[slot] = (keys[slot] ?? 0) * 4 - (columns.freshnessRank[slot] ?? 0)
  const best = pickPage(slots, primary, columns.idRanks(), { from: 0, size: limit * CANDIDATES })
  const documents = best.flatMap((slot) => {
    const row = connection.row(`SELECT document FROM ${index.tables.documents} WHERE slot = ?`, slot)
    return row ? [readDocument(row[0])] : []
  })
  const typed = fold(text.trim())
  const starts = (title: string) => (fold(title).startsWith(typed) ? 0 : 1)
  return documents
    .sort((a, b) => starts(a.title) - starts(b.title))
    .slice(0, limit)
    .map(({ title, type, number, url }) => ({ text: title, type, number, url }))
}
