import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { keepWords } from '@/domain/text/narrowings'
import { soughtUnits, spokenUnits } from '@/domain/text/spokenUnits'
import { firstOfNeeds, MOST_OF_A_NEED } from '../../shared/firstOfNeeds'
import {
  answeredPlaces,
  type Frequencies,
  meetUnits,
  needsAmong,
  spokenKey,
  toldBy,
  weightOf,
  worth,
} from '../../shared/rankSpoken'
import type { Found, RawHit } from '../answer/engineAnswers'
import type { MeilisearchContext } from '../MeilisearchContext'
import { quoted, type Tier } from '../query/queryTiers'
import type { SearchRequest } from '../query/searchBodies'
import { ABOUT_ATTRIBUTES } from '../StoredDocument'
import { searchAll } from './findAll'
import { type RankRow, readRankRows, sortByKey } from './rankHits'
import { spokenFrequencies } from './spokenFrequencies'

/** `summed`: what sheets answer of the sentence adds up, and no word of it was left out. */
type SpokenMatch = { found: Found[]; tiers: Tier[]; kept: AnalysedQuery; summed: true }

const MOST_TIERS = 100
const KEYWORDS_COLUMN = 4

/** One query for each way to meet what is sought, in what sheets are about; the heaviest first. */
function aboutTiers(query: AnalysedQuery, frequencies: Frequencies): Tier[] {
  const units = spokenUnits(query)
  const sought = new Set(soughtUnits(units))
  return units
    .flatMap((unit, index) => {
      if (!sought.has(unit)) return []
      const held = frequencies[index] ?? []
      const weight = weightOf(unit, query, held)
      return unit.evidence.flatMap((evidence, at): Tier[] => {
        const frequency = held[at] ?? 0
        const q = quoted(evidence.phrase.join(' '))
        const tier = { reason: evidence.way, q, attributes: [...ABOUT_ATTRIBUTES] }
        if (frequency === 0) return []
        return [{ ...tier, weight: weight * worth(unit, evidence, KEYWORDS_COLUMN, frequency) }]
      })
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TIERS)
}

/** Puts hits in the order of the embedded engine, the best of each need first. */
function inOrder(query: AnalysedQuery, frequencies: Frequencies, hits: readonly RawHit[]) {
  const units = spokenUnits(query)
  const met = new Map(
    readRankRows(hits).map((row) => [row, meetUnits(query, units, frequencies, row.columns)] as const),
  )
  const metOf = (row: RankRow) => met.get(row) ?? []
  const rows = sortByKey([...met.keys()], (row) => {
    const { type, ageMin, ageMax } = row.sheet
    return spokenKey(query, toldBy(metOf(row)), { isScheme: type === 'scheme', ageMin, ageMax })
  }).map(({ row }) => row)
  const first = firstOfNeeds(
    needsAmong(query, units).map((at) =>
      rows.filter((row) => metOf(row)[at]?.about === true).slice(0, MOST_OF_A_NEED),
    ),
  )
  const ordered = [...rows.filter((row) => first.has(row)), ...rows.filter((row) => !first.has(row))]
  const [best] = ordered
  return { ordered, answered: best ? answeredPlaces(metOf(best)) : [] }
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
  const frequencies = await spokenFrequencies(context, request.uid, spokenUnits(query))
  const tiers = aboutTiers(query, frequencies)
  if (tiers.length === 0) return null
  const [main, ...counts] = await searchAll(context, tiers, requests)
  if (!main || main.total === 0) return null
  if (ranked === 0) return { found: [main, ...counts], tiers, kept: query, summed: true }
  const { ordered, answered } = inOrder(query, frequencies, main.hits.slice(0, ranked))
  const hits = [...ordered.map(({ hit }) => hit), ...main.hits.slice(ranked)]
  return { found: [{ ...main, hits }, ...counts], tiers, kept: keepWords(query, answered), summed: true }
}
