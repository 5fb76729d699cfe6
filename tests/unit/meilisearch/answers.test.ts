import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/domain/text/analyseQuery'
import { compileLexicon } from '@/domain/text/compileLexicon'
import { type Counts, readFederated, readResults } from '@/infra/search/meilisearch/answer/engineAnswers'
import { facetLists } from '@/infra/search/meilisearch/answer/facetLists'
import { presentHits } from '@/infra/search/meilisearch/answer/presentHits'
import { pageWindow } from '@/infra/search/meilisearch/query/pageWindow'
import { queryTiers } from '@/infra/search/meilisearch/query/queryTiers'
import { sortHits } from '@/infra/search/meilisearch/query/sortOrder'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { exchange } from './exchange'

const lexicon = compileLexicon({ acronyms: ['RSA'], synonyms: [['RSA', 'revenu de solidarité active']] })
const answerTo = (name: string) => exchange(name).response.body

/** Presents one sheet, found by the open tier unless another is named. */
function present(text: string, sheet: Partial<SearchDocument>, tier: number | 'pinned' = -1) {
  const analysed = analyseQuery(text, lexicon)
  const tiers = queryTiers(analysed)
  const [hit] = presentHits(
    [{ sheet: aSearchDocument(sheet), tier: tier === -1 ? tiers.length - 1 : tier }],
    {
      analysed,
      tiers,
      near: null,
    },
  )
  return hit
}

describe('answers of Meilisearch', () => {
  it('takes the query that found a hit for its reason, each sheet once (duty 5)', () => {
    const { hits, total } = readFederated(answerTo('adapter.tiers.rsa'))
    expect(hits.map(({ id, tier }) => [id, tier])).toStrictEqual([
      ['s1', 0],
      ['s2', 0],
      ['s3', 0],
      ['s33', 1],
    ])
    expect(total).toBe(4)
  })

  it('counts the facets of a federation once a sheet (duty 5)', () => {
    expect(readFederated(answerTo('adapter.tiers.rsa')).counts).toStrictEqual({
      themes: { budget: 3, insertion: 2, vieillesse: 1, urgence: 1 },
    })
  })

  it('keeps the order of the engine across tiers (duty 6)', () => {
    const { hits } = readFederated(answerTo('adapter.tiers.logements'))
    expect(hits.map(({ id, tier }) => `${id}:${tier}`)).toStrictEqual([
      's8:0',
      's27:0',
      's39:1',
      's6:1',
      's7:1',
      's16:1',
      's28:2',
    ])
  })

  it('gives each facet its own counts, the selected values at zero included (duty 8)', () => {
    const [main, themes, publics] = readResults({
      results: onlyPaged(answerTo('multiSearch.disjunctive')),
    })
    const countsByFacet = new Map<string, Counts>([
      ['theme', themes?.counts ?? {}],
      ['publics', publics?.counts ?? {}],
    ])
    const lists = facetLists({ theme: ['logement', 'absent'], publics: ['familles'] }, (name) => [
      countsByFacet.get(name) ?? main?.counts ?? {},
    ])
    expect(lists.theme).toStrictEqual([
      { value: 'budget', count: 4 },
      { value: 'logement', count: 2 },
      { value: 'enfance', count: 1 },
      { value: 'urgence', count: 1 },
      { value: 'absent', count: 0 },
    ])
    expect(lists.level).toStrictEqual([
      { value: 'departemental', count: 1 },
      { value: 'national', count: 1 },
    ])
  })
})

function onlyPaged(body: unknown): unknown[] {
  // The fixture's own shape: its last query is in limit mode, which the adapter never uses.
  return (body as { results: unknown[] }).results.slice(0, 3)
}

describe('presentHits', () => {
  it('marks stems by our own code, as the engine marks none (duty 4)', () => {
    expect(answerTo('adapter.stemHighlight')).toMatchObject({ hits: [{ _matchesPosition: {} }] })
    const hit = present('chevaux', { title: 'Médiation par le cheval' })
    expect([hit?.reason, hit?.highlights.title]).toStrictEqual([
      'stem',
      'Médiation par le <mark>cheval</mark>',
    ])
  })

  it('escapes HTML before marking', () => {
    expect(present('revenus', { title: '<b>revenus</b> & foyer' })?.highlights.title).toBe(
      '&lt;b&gt;<mark>revenus</mark>&lt;/b&gt; &amp; foyer',
    )
  })

  it('marks the whole phrase that stands for an acronym', () => {
    expect(present('rsa', { title: 'Le revenu de solidarité active' })?.highlights.title).toBe(
      'Le <mark>revenu de solidarité active</mark>',
    )
  })

  it('tells a beginning from a typo inside the last tier (duty 5)', () => {
    const sheet = { title: 'Logement des jeunes' }
    expect([present('logem', sheet)?.reason, present('logemnt', sheet)?.reason]).toStrictEqual([
      'prefix',
      'typo',
    ])
  })

  it('calls a pinned answer exact where its words are not in the sheet', () => {
    expect(present('loyer', { title: 'FSL' }, 'pinned')?.reason).toBe('exact')
  })
})

describe('pageWindow', () => {
  it('asks for the page itself where nothing is pinned', () => {
    expect(pageWindow({ page: 3, pageSize: 10 }, 0)).toStrictEqual({
      pinned: [0, 0],
      page: 3,
      hitsPerPage: 10,
      skip: 0,
    })
  })

  it('neither repeats nor loses a hit when pinned sheets shift the pages', () => {
    expect([1, 2, 3].map((page) => pageWindow({ page, pageSize: 2 }, 3))).toStrictEqual([
      { pinned: [0, 2], page: 1, hitsPerPage: 0, skip: 0 },
      { pinned: [2, 3], page: 1, hitsPerPage: 1, skip: 0 },
      { pinned: [3, 3], page: 1, hitsPerPage: 3, skip: 1 },
    ])
  })
})

describe('sortHits', () => {
  const row = (id: string, verifiedAt: number | null) => ({
    id,
    titleKey: id,
    modifiedAt: 0,
    verifiedAt,
    locations: [],
  })

  it('puts the never verified last, ids settling ties', () => {
    const hits = [row('c', null), row('b', 1), row('a', 1), row('d', 2)]
    const sorted = sortHits(hits, { sort: 'verified', near: null })
    expect(sorted.map(({ id }) => id)).toStrictEqual(['d', 'a', 'b', 'c'])
  })

  it('measures from the nearest of several places, those without any last', () => {
    const near = { lat: 48, lng: 2, radiusKm: null }
    const hits = [
      { ...row('none', null) },
      { ...row('far', null), locations: [{ lat: 49, lng: 2 }] },
      {
        ...row('two', null),
        locations: [
          { lat: 60, lng: 2 },
          { lat: 48.1, lng: 2 },
        ],
      },
    ]
    expect(sortHits(hits, { sort: 'distance', near }).map(({ id }) => id)).toStrictEqual([
      'two',
      'far',
      'none',
    ])
  })
})
