import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { readResults } from '../answer/engineAnswers'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { WORD_ATTRIBUTES } from '../StoredDocument'

/** How many documents of the index hold each word of a query, in any number and gender. */
export async function wordFrequencies(
  { reader }: MeilisearchContext,
  uid: string,
  { words }: AnalysedQuery,
): Promise<number[]> {
  const queries = words.map(({ text }) => ({
    indexUid: uid,
    q: `"${text}"`,
    attributesToSearchOn: [...WORD_ATTRIBUTES, 'forms'],
    attributesToRetrieve: ['id'],
    page: 1,
    hitsPerPage: 0,
  }))
  const found = readResults(await callMeilisearch(() => reader.multiSearch({ queries })))
  return words.map((_, index) => found[index]?.total ?? 0)
}
