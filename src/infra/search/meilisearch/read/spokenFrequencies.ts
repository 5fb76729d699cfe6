import type { SpokenUnit } from '@/domain/text/spokenUnits'
import type { Frequencies } from '../../shared/rankSpoken'
import { readResults } from '../answer/engineAnswers'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { quoted } from '../query/queryTiers'
import { ABOUT_ATTRIBUTES } from '../StoredDocument'

/** How many sheets are about each evidence of each unit, asked in one call, each phrase once. */
export async function spokenFrequencies(
  { reader }: MeilisearchContext,
  uid: string,
  units: readonly SpokenUnit[],
): Promise<Frequencies> {
  const textOf = (phrase: readonly string[]) => phrase.join(' ')
  const phrases = [...new Set(units.flatMap(({ evidence }) => evidence.map(({ phrase }) => textOf(phrase))))]
  if (phrases.length === 0) return []
  const queries = phrases.map((phrase) => ({
    indexUid: uid,
    q: quoted(phrase),
    attributesToSearchOn: [...ABOUT_ATTRIBUTES],
    attributesToRetrieve: ['id'],
    page: 1,
    hitsPerPage: 0,
  }))
  const found = readResults(await callMeilisearch(() => reader.multiSearch({ queries })))
  const totals = new Map(phrases.map((phrase, at) => [phrase, found[at]?.total ?? 0]))
  return units.map(({ evidence }) => evidence.map(({ phrase }) => totals.get(textOf(phrase)) ?? 0))
}
