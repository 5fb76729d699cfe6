import { readResults } from '../answer/engineAnswers'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { WORD_ATTRIBUTES } from '../StoredDocument'

/** How many documents of the index each of these queries finds on its own, in the words as they are and in their other forms. */
export async function countWords(
  { reader }: MeilisearchContext,
  uid: string,
  asked: readonly string[],
): Promise<number[]> {
  if (asked.length === 0) return []
  const queries = asked.map((q) => ({
    indexUid: uid,
    q,
    attributesToSearchOn: [...WORD_ATTRIBUTES, 'forms'],
    attributesToRetrieve: ['id'],
    page: 1,
    hitsPerPage: 0,
  }))
  const found = readResults(await callMeilisearch(() => reader.multiSearch({ queries })))
  return asked.map((_, index) => found[index]?.total ?? 0)
}
