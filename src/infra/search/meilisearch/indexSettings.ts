import { createHash } from 'node:crypto'
import type { Settings } from 'meilisearch'
import { compileLexicon } from '@/domain/text/compileLexicon'
import type { SearchLexicon } from '../SearchLexicon'
import { WORD_ATTRIBUTES } from './StoredDocument'

/** Beyond it pages are empty though the total is right: pagers stop there. */
export const MAX_TOTAL_HITS = 100_000

/** A country has 35,000 communes: past the limit, facet values are dropped without a warning. */
const MAX_VALUES_PER_FACET = 40_000
const SEARCH_CUTOFF_MS = 1_500
/** Shorter words forgive no typo anyway. */
const SHORTEST_WITH_TYPOS = 5

const equality = { facetSearch: false, filter: { equality: true, comparison: false } }
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } }

/** One-word expressions → the expressions that stand for them; the other way round is rewritten by our code, as the server fails on long phrases. */
function serverSynonyms(lexicon: SearchLexicon): Record<string, string[]> {
  const entries = [...compileLexicon(lexicon).synonyms]
    .filter(([key]) => !key.includes(' '))
    .map(([key, phrases]): [string, string[]] => [key, phrases.map((words) => words.join(' ')).sort()])
    .filter(([, phrases]) => phrases.length > 0)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function typoTolerance(lexicon: SearchLexicon): Settings['typoTolerance'] {
  const acronyms = [...compileLexicon(lexicon).acronyms]
  return {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: acronyms.filter((word) => word.length >= SHORTEST_WITH_TYPOS).sort(),
    disableOnAttributes: ['acronyms', 'number', 'titleForms', 'stops', 'forms'],
    disableOnNumbers: true,
  }
}

/**
 * The settings of each index. No `stopWords`: the server compares them before folding, and they break phrases. Phrases also
 * need `byWord`: `byAttribute` takes any two words of one attribute for neighbours.
 */
export function indexSettings(lexicon: SearchLexicon): Settings {
  return {
    searchableAttributes: [
      ...WORD_ATTRIBUTES.flatMap((name) => (name === 'title' ? [name, 'titleForms'] : [name])),
      ...['stops', 'forms'],
    ],
    displayedAttributes: [
      ...['id', 'version', 'revision', 'writtenAt', 'titleKey', 'modifiedAt', 'verifiedAt'],
      ...['format', 'locationCount', 'locations', 'card', 'sheet'],
      ...['type', 'kind', 'ageMin', 'ageMax', 'freshnessRank'],
      ...WORD_ATTRIBUTES,
    ],
    rankingRules: [
      ...['words', 'typo', 'proximity', 'attributeRank', 'exactness', 'sort', 'wordPosition'],
      ...['freshnessRank:asc', 'id:asc'],
    ],
    filterableAttributes: [
      {
        attributePatterns: [
          ...['id', 'type', 'kind', 'themes', 'publics', 'level', 'territory', 'organisations', 'freshness'],
          ...['networks', 'fees', 'modes', 'chapters', 'openSlots', 'ended'],
        ],
        features: equality,
      },
      { attributePatterns: ['ageMin', 'ageMax', 'locationCount', 'writtenAt'], features: comparison },
      '_geo',
    ],
    sortableAttributes: ['_geo', 'freshnessRank', 'id', 'modifiedAt', 'titleKey', 'verifiedAt'],
    stopWords: [],
    synonyms: serverSynonyms(lexicon),
    dictionary: ["aujourd'hui", 'aujourd’hui', "entr'aide", 'entr’aide', "prud'hommes", 'prud’hommes'],
    localizedAttributes: [{ attributePatterns: ['*'], locales: ['fra'] }],
    typoTolerance: typoTolerance(lexicon),
    proximityPrecision: 'byWord',
    faceting: { maxValuesPerFacet: MAX_VALUES_PER_FACET, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MAX_TOTAL_HITS },
    searchCutoffMs: SEARCH_CUTOFF_MS,
    prefixSearch: 'indexingTime',
  }
}

/** Tells whether settings must be sent again. */
export function settingsHash(settings: Settings): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex')
}
