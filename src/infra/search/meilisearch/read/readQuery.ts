import { type AnalysedQuery, analyseQuery, type QueryWord } from '@/domain/text/analyseQuery'
import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import { mendElisions, stuckWords } from '@/domain/text/mendElisions'
import type { MeilisearchContext } from '../MeilisearchContext'
import { isLongPlural } from '../query/queryTiers'
import { countWords } from './countWords'

/** A query as it is meant, and how many documents of the index hold each word that was looked up, in any number and gender. */
export type ReadQuery = { analysed: AnalysedQuery; counts: ReadonlyMap<string, number> }

/** What must be known of the index before it is asked; nothing for one word that forgives no typing error. */
function toLookUp(query: AnalysedQuery): string[] {
  const mayBeMisspelt = ({ prefix, maxTypos }: QueryWord) => prefix && maxTypos > 0
  const isUnsure = (word: QueryWord) => word.rewrites.length > 0 || isLongPlural(word) || mayBeMisspelt(word)
  const words = query.words.filter((word) => query.words.length > 1 || isUnsure(word))
  return [
    ...new Set([
      ...words.map(({ text }) => text),
      ...query.joins.map(({ text }) => text),
      ...stuckWords(query),
    ]),
  ]
}

/** Reads a query with what the index knows of its words: one request, all words at once. */
export async function readQuery(
  context: MeilisearchContext,
  uid: string,
  lexicon: CompiledLexicon,
  text: string,
): Promise<ReadQuery> {
  const typed = analyseQuery(text, lexicon)
  const words = toLookUp(typed)
  const found = await countWords(
    context,
    uid,
    words.map((word) => `"${word}"`),
  )
  const counts = new Map(words.map((word, at) => [word, found[at] ?? 0]))
  const isKnown = (word: string) => (counts.get(word) ?? 0) > 0
  return { analysed: mendElisions(text, typed, lexicon, isKnown), counts }
}

/** What `queryTiers` takes of it: the words that the index holds, and those that may be acronyms with a typing error. */
export function tierOptions({ analysed, counts }: ReadQuery) {
  const unmet = analysed.words.filter(({ text, rewrites }) => rewrites.length > 0 && counts.get(text) === 0)
  const known = [...counts].flatMap(([word, count]) => (count > 0 ? [word] : []))
  return { known: new Set(known), rewritten: new Set(unmet.map(({ text }) => text)) }
}
