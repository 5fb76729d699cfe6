import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GeocoderUnavailable } from '@/infra/geography/Geocoder'
import { openBanGeocoder } from '@/infra/geography/openBanGeocoder'
import { aBanFeature } from '../../factories/aBanFeature'
import { openHttpServer, type TestHttpServer } from '../../helpers/servers/httpServer'

const ANSWERS: Record<string, { status?: number; body: unknown }> = {
  '11 rue des Marionnettes 91150 Étampes': { body: { features: [aBanFeature()] } },
  '12 rue Incertaine Étampes': { body: { features: [aBanFeature({ score: 0.7 })] } },
  'rue des Marionnettes Étampes': { body: { features: [aBanFeature({ type: 'street' })] } },
  'ailleurs Étampes': { body: { features: [aBanFeature({ citycode: '91016' })] } },
  'devinette Étampes': { body: { features: [aBanFeature({ score: 0.3 })] } },
  'nulle part Étampes': { body: { features: [] } },
  'panne Étampes': { status: 503, body: '' },
  'charabia Étampes': { body: '<html>' },
  'autre forme Étampes': { body: { features: [{ properties: {} }] } },
  '1 rue de Lyon 75012 Paris': { body: { features: [aBanFeature({ citycode: '75112' })] } },
  '1 rue de Lyon Paris': { body: { features: [aBanFeature({ citycode: '75112' })] } },
  '2 place de Courcouronnes Évry': { body: { features: [aBanFeature({ citycode: '91182' })] } },
  '11 rue des vieux': { body: { features: [aBanFeature({ citycode: '91182' })] } },
  '11 rue des mar': {
    body: { features: [aBanFeature(), aBanFeature({ type: 'municipality', label: 'Étampes' })] },
  },
}

let server: TestHttpServer
beforeAll(async () => {
  server = await openHttpServer(
    (url) => ANSWERS[url.searchParams.get('q') ?? ''] ?? { status: 400, body: '' },
  )
})
afterAll(() => server.close())

const geocoder = () => openBanGeocoder({ url: `${server.url}/geocodage/`, geocodeWithin: 2000 })
const geocode = (street: string, city = 'Étampes') => geocoder().geocode({ street, city, inseeCode: '91223' })

describe('the geocoder of the Base Adresse Nationale', () => {
  it('finds a house, certified, in the commune that was named', async () => {
    const found = await geocoder().geocode({
      street: '11 rue des Marionnettes',
      postcode: '91150',
      city: 'Étampes',
      inseeCode: '91223',
    })
    expect(found).toStrictEqual({
      latitude: 48.4251,
      longitude: 2.1534,
      precision: 'adresse',
      certified: true,
      label: '11 Rue des Marionnettes 91150 Étampes',
      score: 0.95,
    })
    const asked = server.asked.find(({ searchParams }) =>
      searchParams.get('q')?.startsWith('11 rue des Marionnettes'),
    )
    expect([asked?.pathname, asked?.searchParams.get('citycode')]).toStrictEqual([
      '/geocodage/search',
      '91223',
    ])
  })

  it('does not certify a house that is not sure', async () => {
    expect(await geocode('12 rue Incertaine')).toMatchObject({ precision: 'adresse', certified: false })
  })

  it('says when only the street is found', async () => {
    expect(await geocode('rue des Marionnettes')).toMatchObject({ precision: 'voie', certified: false })
  })

  it.each(['ailleurs', 'devinette', 'nulle part'])('finds nothing for %j', async (street) => {
    expect(await geocode(street)).toBeNull()
  })

  it('asks nothing without a street or without a town', async () => {
    const before = server.asked.length
    expect(await geocoder().geocode({ city: 'Étampes' })).toBeNull()
    expect(await geocoder().geocode({ street: '11 rue des Marionnettes' })).toBeNull()
    expect(server.asked.length).toBe(before)
  })

  it.each(['panne', 'charabia', 'autre forme'])(
    'is unavailable when the service answers by a %s',
    async (street) => {
      await expect(geocode(street)).rejects.toBeInstanceOf(GeocoderUnavailable)
    },
  )

  it('is unavailable when nothing listens', async () => {
    const gone = openBanGeocoder({ url: 'http://127.0.0.1:9', geocodeWithin: 500 })
    await expect(gone.geocode({ street: '1 rue', city: 'Étampes' })).rejects.toBeInstanceOf(
      GeocoderUnavailable,
    )
  })

  it('suggests addresses, and leaves towns to the list of communes', async () => {
    expect(await geocoder().suggest('11 rue des mar')).toStrictEqual([
      { label: '11 Rue des Marionnettes 91150 Étampes', latitude: 48.4251, longitude: 2.1534, code: '91223' },
    ])
  })

  it.each([
    ['1 rue de Lyon', '75012', 'Paris', '75056', '75112'],
    ['1 rue de Lyon', null, 'Paris', '75056', null],
    ['2 place de Courcouronnes', null, 'Évry', '91182', '91228'],
  ])('looks for %s %s %s in the commune of today, or in its arrondissement', async (...given) => {
    const [street, postcode, city, inseeCode, citycode] = given
    expect(await geocoder().geocode({ street, postcode, city, inseeCode })).toMatchObject({
      precision: 'adresse',
    })
    expect(server.asked.at(-1)?.searchParams.get('citycode')).toBe(citycode)
  })

  it('suggests the commune of today for the old code of an answer', async () => {
    expect(await geocoder().suggest('11 rue des vieux')).toMatchObject([{ code: '91228' }])
  })

  it('suggests nothing for a text too short to be an address', async () => {
    const before = server.asked.length
    expect(await geocoder().suggest('11 r')).toStrictEqual([])
    expect(server.asked.length).toBe(before)
  })
})
