import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { keepWords } from '@/domain/text/narrowings'
import { type SpokenUnit, spokenUnits, unitWeight } from '@/domain/text/spokenUnits'
import { answeredPlaces, type MetUnit, meetUnits, spokenKey } from '../../shared/rankSpoken'
import { evidenceValue } from '../../shared/spokenScore'
import { type Found, readResults } from '../answer/engineAnswers'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { queryTiers, quoted, type Tier } from '../query/queryTiers'
import { RANKED_HITS } from '../query/rankedWindow'
import type { SearchRequest } from '../query/searchBodies'
import { ABOUT_ATTRIBUTES, RANK_ATTRIBUTES } from '../StoredDocument'
import { searchAll } from './findAll'
import { type RankRow, readRankRows, sortByKey } from './rankHits'

type SpokenMatch = { found: Found[]; tiers: Tier[]; kept: AnalysedQuery }

const MOST_TIERS = 40
const KEYWORDS_COLUMN = 4

/** Sheets that are about each unit, once for each way to meet it. */
async function frequenciesOf(
  { reader }: MeilisearchContext,
  uid: string,
  units: readonly SpokenUnit[],
): Promise<number[]> {
  // The weight of what the lexicon knows does not depend on it.
  const asked = units.flatMap((unit, index) =>
    unit.strong ? [] : unit.evidence.map(({ phrase }) => ({ index, q: quoted(phrase.join(' ')) })),
  )
  const sums = units.map(() => 0)
  if (asked.length === 0) return sums
  const queries = asked.map(({ q }) => ({
    indexUid: uid,
    q,
    attributesToSearchOn: [...ABOUT_ATTRIBUTES],
    attributesToRetrieve: ['id'],
    page: 1,
    hitsPerPage: 0,
  }))
  const found = readResults(await callMeilisearch(() => reader.multiSearch({ queries })))
  asked.forEach(({ index }, place) => {
    sums[index] = (sums[index] ?? 0) + (found[place]?.total ?? 0)
  })
  return sums
}

/** One query for each way to meet a unit, in what sheets are about. */
function aboutTiers(
  query: AnalysedQuery,
  units: readonly SpokenUnit[],
  frequencies: readonly number[],
): Tier[] {
  return units
    .flatMap((unit, index) =>
      unit.evidence.map(
        ({ phrase, way }): Tier => ({
          reason: way,
          q: quoted(phrase.join(' ')),
          attributes: [...ABOUT_ATTRIBUTES],
          weight: unitWeight(unit, query, frequencies[index] ?? 0) * evidenceValue(way, KEYWORDS_COLUMN),
        }),
      ),
    )
    .slice(0, MOST_TIERS)
}

/** The tiers of the words that the best sheet is about, where the lexicon knows none. */
async function bestWordsTiers(
  context: MeilisearchContext,
  query: AnalysedQuery,
  tiers: readonly Tier[],
  { request, meet }: { request: SearchRequest; meet: (row: RankRow) => MetUnit[] },
): Promise<Tier[]> {
  const probe = {
    ...request,
    page: 1,
    hitsPerPage: RANKED_HITS,
    facets: [],
    attributesToRetrieve: RANK_ATTRIBUTES,
  }
  const [found] = await searchAll(context, tiers, [probe])
  const rows = readRankRows(found?.hits ?? []).sort((a, b) => (a.hit.id < b.hit.id ? -1 : 1))
  const told = (row: RankRow) => meet(row).reduce((sum, { about, weight }) => sum + (about ? weight : 0), 0)
  let best: RankRow | undefined
  for (const row of rows) if (best === undefined || told(row) > told(best)) best = row
  if (best === undefined) return []
  const places = answeredPlaces(meet(best).filter(({ about }) => about))
  return queryTiers(keepWords(query, places)).filter(({ reason }) => reason !== null && reason !== 'number')
}

type SpokenPlan = {
  requests: readonly SearchRequest[]
  /** How many of the first hits are to be put in our order; 0 where their texts were not asked for. */
  ranked: number
}

/** What sheets are about, for a need told in a sentence; `null` where none that passes the filters is about it. */
export async function matchSpoken(
  context: MeilisearchContext,
  query: AnalysedQuery,
  { requests, ranked }: SpokenPlan,
): Promise<SpokenMatch | null> {
  const [request] = requests
  if (!request) return null
  const units = spokenUnits(query)
  const strong = units.filter((unit) => unit.strong)
  const frequencies = await frequenciesOf(context, request.uid, units)
  const meet = ({ columns }: RankRow) => meetUnits(query, units, frequencies, columns)
  const tiers =
    strong.length > 0
      ? aboutTiers(query, strong, [])
      : await bestWordsTiers(context, query, aboutTiers(query, units, frequencies), { request, meet })
  if (tiers.length === 0) return null
  const [main, ...counts] = await searchAll(context, tiers, requests)
  if (!main || main.total === 0) return null
  if (ranked === 0) return { found: [main, ...counts], tiers, kept: query }
  const rows = sortByKey(readRankRows(main.hits.slice(0, ranked)), (row) =>
    spokenKey(meet(row), row.sheet.type === 'scheme'),
  )
  const hits = [...rows.map(({ row }) => row.hit), ...main.hits.slice(ranked)]
  const kept = keepWords(query, rows[0] ? answeredPlaces(meet(rows[0].row)) : [])
  return { found: [{ ...main, hits }, ...counts], tiers, kept }
}
