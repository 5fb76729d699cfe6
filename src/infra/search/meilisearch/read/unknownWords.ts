import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { readResults } from '../answer/engineAnswers'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { WORD_ATTRIBUTES } from '../StoredDocument'

/** Those of the words that may be acronyms with a typing error, and that no document of the index holds as they are. */
export async function unknownWords(
  { reader }: MeilisearchContext,
  uid: string,
  query: AnalysedQuery,
): Promise<ReadonlySet<string>> {
  const words = query.words.filter(({ rewrites }) => rewrites.length > 0).map(({ text }) => text)
  if (words.length === 0) return new Set()
  const queries = words.map((word) => ({
    indexUid: uid,
    q: `"${word}"`,
    attributesToSearchOn: [...WORD_ATTRIBUTES],
    attributesToRetrieve: ['id'],
    page: 1,
    hitsPerPage: 0,
  }))
  const found = readResults(await callMeilisearch(() => reader.multiSearch({ queries })))
  return new Set(words.filter((_, index) => found[index]?.total === 0))
}
