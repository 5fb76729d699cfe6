import { describe, expect, it } from 'vitest'
import { POINT_ATTRIBUTES } from '@/infra/search/meilisearch/answer/readPoints'
import { indexSettings, settingsHash } from '@/infra/search/meilisearch/indexSettings'
import { FACET_FIELDS } from '@/infra/search/meilisearch/query/facetFields'
import { RANK_ATTRIBUTES } from '@/infra/search/meilisearch/StoredDocument'

const settings = indexSettings({
  acronyms: ['RSA', 'SAMSAH', 'SAMSAD'],
  synonyms: [
    ['RSA', 'revenu de solidarité active'],
    ['SDF', 'sans domicile fixe', 'sans-abri'],
  ],
})

describe('indexSettings', () => {
  it('leaves stop words to our code (duty 1)', () => {
    expect(settings.stopWords).toStrictEqual([])
  })

  it('leaves the server the way from one word to phrases only (duty 2)', () => {
    expect(settings.synonyms).toStrictEqual({
      rsa: ['revenu solidarite active'],
      sdf: ['sans abri', 'sans domicile fixe'],
    })
  })

  it('forgives no typo in known acronyms of five letters or more, in figures and in codes (duty 3)', () => {
    expect(settings.typoTolerance).toStrictEqual({
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: ['samsad', 'samsah'],
      disableOnAttributes: ['acronyms', 'number', 'titleForms', 'stops', 'forms'],
      disableOnNumbers: true,
    })
  })

  it('searches forms last and never shows them (duty 4)', () => {
    expect(settings.searchableAttributes?.at(-1)).toBe('forms')
    expect(settings.displayedAttributes).not.toContain('forms')
  })

  it('orders by where words stand before how exactly they are written, freshness then id last (duty 6)', () => {
    expect(settings.rankingRules).toStrictEqual([
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'exactness',
      'sort',
      'wordPosition',
      'freshnessRank:asc',
      'id:asc',
    ])
  })

  it('lists more facet values than there are départements (duty 8)', () => {
    expect(settings.faceting?.maxValuesPerFacet).toBeGreaterThanOrEqual(500)
  })

  it('filters by all that a query may, hours included', () => {
    const patterns = JSON.stringify(settings.filterableAttributes)
    for (const field of [...Object.values(FACET_FIELDS), 'openSlots', 'locationCount', '_geo'])
      expect(patterns).toContain(`"${field}"`)
  })

  it('shows what a map is read from', () => {
    expect(settings.displayedAttributes).toStrictEqual(expect.arrayContaining(POINT_ATTRIBUTES))
  })

  it('shows what the order of the first hits is made from', () => {
    expect(settings.displayedAttributes).toStrictEqual(expect.arrayContaining(RANK_ATTRIBUTES))
  })

  it('stays the same whatever the everyday words: editing one sends no settings, which would read every document again', () => {
    const lexicon = { acronyms: ['RSA'], synonyms: [['RSA', 'revenu']] }
    const everyday = [{ said: 'couches', means: ['aide pour bébé'] }]
    expect(settingsHash(indexSettings({ ...lexicon, everyday }))).toBe(settingsHash(indexSettings(lexicon)))
  })

  it('gives the same hash to the same lexicon, whatever the order of its words', () => {
    const a = indexSettings({
      acronyms: ['CMPEA', 'SAMSAH'],
      synonyms: [
        ['b', 'c d'],
        ['a', 'e f'],
      ],
    })
    const b = indexSettings({
      acronyms: ['SAMSAH', 'CMPEA'],
      synonyms: [
        ['a', 'e f'],
        ['b', 'c d'],
      ],
    })
    expect(settingsHash(a)).toBe(settingsHash(b))
  })
})
