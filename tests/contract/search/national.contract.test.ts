import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ENGINES, type OpenedEngine } from './engines'

/** A national sheet, which nobody here vouches for. */
const national = (override: Partial<SearchDocument> = {}) =>
  aSearchDocument({
    id: 'national-F815',
    number: 'F815',
    type: 'national',
    url: '/fiches-nationales/F815',
    level: 'nationale',
    territory: ['france'],
    freshness: null,
    freshnessRank: 1,
    verifiedAt: null,
    reviewDueAt: null,
    ...override,
  })

describe.each(ENGINES)('National sheets on $name', ({ open }) => {
  let opened: OpenedEngine

  beforeEach(async () => {
    opened = await open()
  })

  afterEach(() => opened.dispose())

  const given = (...agents: SearchDocument[]) => opened.engine.index({ public: [], partners: [], agents })
  const search = (query: Partial<SearchQuery>) => opened.engine.search(aSearchQuery(query))

  it('are told apart by type and level, and are in no value of freshness', async () => {
    await given(
      aSearchDocument({ id: 'd-1', title: 'Aide au logement', level: 'departementale' }),
      national({ title: 'Aide au logement' }),
    )
    const { hits, facets } = await search({ text: 'aide logement' })
    expect(hits.map(({ id, freshness }) => [id, freshness.state])).toStrictEqual([
      ['d-1', 'verified'],
      ['national-F815', null],
    ])
    expect([facets.level, facets.type, facets.freshness]).toStrictEqual([
      [
        { value: 'departementale', count: 1 },
        { value: 'nationale', count: 1 },
      ],
      [
        { value: 'national', count: 1 },
        { value: 'scheme', count: 1 },
      ],
      [{ value: 'verified', count: 1 }],
    ])
    const chosen = await search({ text: 'aide', filters: { level: ['nationale'] } })
    expect([chosen.total, (await search({ filters: { freshness: ['verified'] } })).total]).toStrictEqual([
      1, 1,
    ])
  })

  it('stand after a scheme of the same words, and before one that says them in its text alone', async () => {
    await given(
      national({ title: 'Chèque énergie' }),
      aSearchDocument({ id: 'd-1', title: 'Chèque énergie' }),
      aSearchDocument({ id: 'd-2', title: 'Eau', body: 'Le chèque énergie ne la paie pas.' }),
    )
    const { hits } = await search({ text: 'chèque énergie' })
    expect(hits.map(({ id }) => id)).toStrictEqual(['d-1', 'national-F815', 'd-2'])
  })

  it('are found by their code, and first by what people here added', async () => {
    await given(
      national({
        title: 'Bail',
        summary: 'Au tapir, guichet du département.\nLouer.',
        body: 'Le tapir du bailleur.',
      }),
      national({ id: 'national-F816', number: 'F816', title: 'Loyer', body: 'Le tapir du bailleur.' }),
    )
    const { hits } = await search({ text: 'tapir' })
    expect(hits.map(({ id }) => id)).toStrictEqual(['national-F815', 'national-F816'])
    expect(hits[0]?.highlights.snippet).toContain('<mark>tapir</mark>, guichet du département.')
    expect((await search({ text: 'F816' })).hits.map(({ id }) => id)).toStrictEqual(['national-F816'])
    expect(await opened.engine.suggest('agents', 'lo', 5)).toStrictEqual([
      { text: 'Loyer', type: 'national', number: 'F816', url: '/fiches-nationales/F815' },
    ])
  })
})
