import { describe, expect, it } from 'vitest'
import { isSameAddress } from '@/features/catalogue/organisations/present/isSameAddress'
import { documentLines } from '@/features/catalogue/services/present/documentLines'
import { directoryParameters } from '@/features/finding/directory/read/directoryParameters'
import { keptParts } from '@/features/sheets/present/keptParts'
import { leadOf } from '@/features/sheets/present/leadOf'
import { distanceWords } from '@/ui/distanceWords'
import { boundsAround, boundsOf, boundsOfQuery } from '@/ui/map/boundsOf'
import { readMapPoints } from '@/ui/map/readMapPoints'

const asked = (query: string) => directoryParameters(new URLSearchParams(query)).toString()

describe('directoryParameters', () => {
  it('lists partners by name when nothing is asked', () => {
    expect(asked('')).toStrictEqual('type=organisation&sort=title')
  })

  it('lists what is within 10 km, the nearest first, near a point', () => {
    expect(asked('near=48.4,2.1')).toStrictEqual('near=48.4%2C2.1&type=organisation&radius=10&sort=distance')
  })

  it('never lists schemes, whatever the address says', () => {
    expect(asked('type=scheme&q=caf')).toStrictEqual('type=organisation&q=caf&sort=relevance')
  })

  it('gives up an order by distance from nowhere', () => {
    expect(asked('sort=distance')).toStrictEqual('sort=title&type=organisation')
  })
})

describe('distanceWords', () => {
  it.each([
    [0.046, '50\u00a0m'],
    [2.34, '2,3\u00a0km'],
    [17.6, '18\u00a0km'],
  ])('says %s km as people do', (km, words) => {
    expect(distanceWords(km)).toStrictEqual(words)
  })
})

describe('the box of a map', () => {
  it('is none without points', () => {
    expect(boundsOf([])).toBeNull()
  })

  it('is that of the address before that of the place', () => {
    expect(boundsOfQuery(new URLSearchParams('bounds=48,2,49,3&near=45,1'))).toStrictEqual({
      south: 48,
      west: 2,
      north: 49,
      east: 3,
    })
  })

  it('widens with the latitude around a place', () => {
    const { south, north, west, east } = boundsAround({ lat: 60, lng: 0 }, 10)
    expect((east - west) / (north - south)).toBeCloseTo(2, 1)
  })
})

describe('readMapPoints', () => {
  it('drops what has no point', () => {
    const body = {
      total: 2,
      points: [{ number: 'P0001', title: 'CAF', lat: 48, lng: 2 }, { number: 'P0002' }],
    }
    expect(readMapPoints(body, null)).toStrictEqual({
      total: 2,
      points: [{ number: 'P0001', title: 'CAF', lat: 48, lng: 2, href: '/annuaire/P0001' }],
    })
  })

  it('reads nothing from an error', () => {
    expect(readMapPoints({ error: { code: 'down' } }, null)).toStrictEqual({ total: 0, points: [] })
  })
})

describe('isSameAddress', () => {
  const street = { street: '2 rue des Tilleuls', inseeCode: '91223' }

  it('does not bring together a withheld address and a neighbour', () => {
    expect(isSameAddress({ latitude: null, longitude: null }, { address: street })).toBe(false)
  })

  it('folds accents and case of the street', () => {
    const other = { street: '2 Rue des TILLEULS', inseeCode: '91223' }
    expect(isSameAddress({ address: street }, { address: other })).toBe(true)
  })

  it('does not take the centre of a commune for an address', () => {
    const centre = { latitude: 48.4, longitude: 2.1, locationPrecision: 'commune' as const }
    expect(isSameAddress(centre, { latitude: 48.4, longitude: 2.1 })).toBe(false)
  })
})

describe('keptParts', () => {
  const restrictions = [
    { part: 'address', audience: 'partners', reason: 'Personnes en danger' },
    { part: 'address', audience: 'agents', reason: 'Personnes en danger' },
  ] as const

  it('tells the narrowest audience, never the reason', () => {
    expect(keptParts({ restrictions }, 'agents')).toStrictEqual([
      { part: 'address', audience: 'agents', withheld: false },
    ])
  })

  it('tells a reader that a part is withheld', () => {
    expect(keptParts({ restrictions }, 'partners')).toStrictEqual([
      { part: 'address', audience: 'agents', withheld: true },
    ])
  })
})

describe('leadOf', () => {
  it('keeps the first sentence of a long description', () => {
    expect(leadOf(`Accueil de jour. ${'Et bien plus encore. '.repeat(30)}`)).toStrictEqual('Accueil de jour.')
  })
})

describe('documentLines', () => {
  it('drops bullets, final punctuation and doubles', () => {
    expect(documentLines('- Pièce d’identité ;\n• Avis d’impôt.\n\nAvis d’impôt')).toStrictEqual([
      'Pièce d’identité',
      'Avis d’impôt',
    ])
  })
})
