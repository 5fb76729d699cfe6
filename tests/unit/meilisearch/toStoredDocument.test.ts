import { describe, expect, it } from 'vitest'
import { indexUid } from '@/infra/search/meilisearch/indexUid'
import { toStoredDocument } from '@/infra/search/meilisearch/toStoredDocument'
import { aSearchDocument } from '../../factories/aSearchDocument'

describe('toStoredDocument', () => {
  it('folds what is searched, without elisions and stop words, and keeps what is shown (duty 1)', () => {
    const stored = toStoredDocument(aSearchDocument({ title: 'L’aide d’hébergement à la nuit' }), 0)
    expect([stored.title, stored.sheet.title, stored.stops]).toStrictEqual([
      'aide hebergement nuit',
      'L’aide d’hébergement à la nuit',
      'a d l la',
    ])
  })

  it('holds each word with its other numbers and genders, those of the title apart (duty 4)', () => {
    const { forms, titleForms } = toStoredDocument(aSearchDocument({ title: 'Chevaux', body: 'travaux' }), 0)
    expect(forms.split(' ')).toStrictEqual(
      expect.arrayContaining(['cheval', 'chevaux', 'travail', 'travaux']),
    )
    expect(titleForms.split(' ')).toContain('cheval')
    expect(titleForms.split(' ')).not.toContain('travaux')
  })

  it('orders freshness by a number (duty 6)', () => {
    expect(toStoredDocument(aSearchDocument({ freshnessRank: 2 }), 0).freshnessRank).toBe(2)
  })

  it('sends null for what is absent, as IS NULL misses what is left out', () => {
    const { kind, fees, ageMin, verifiedAt, _geo } = toStoredDocument(
      aSearchDocument({ verifiedAt: null }),
      0,
    )
    expect({ kind, fees, ageMin, verifiedAt, _geo }).toStrictEqual({
      kind: null,
      fees: null,
      ageMin: null,
      verifiedAt: null,
      _geo: null,
    })
  })

  it('leaves out points that are no place, which would fail the good documents beside them', () => {
    const locations = [
      { lat: 95, lng: 2 },
      { lat: Number.NaN, lng: 2 },
      { lat: 48.6, lng: 2.3 },
    ]
    const stored = toStoredDocument(aSearchDocument({ locations }), 0)
    expect([stored._geo, stored.locationCount]).toStrictEqual([{ lat: 48.6, lng: 2.3 }, 1])
  })

  it('refuses an id that the engine would refuse with the whole batch', () => {
    expect(() => toStoredDocument(aSearchDocument({ id: 'a b' }), 0)).toThrow('Not an id')
  })

  it('has one index for each reader class (duty 7)', () => {
    expect(indexUid('repere', 'partners')).toBe('repere_partners')
  })
})
