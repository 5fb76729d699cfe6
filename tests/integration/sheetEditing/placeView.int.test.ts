import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ORGANISATION_FORM_SECTIONS } from '@/domain/organisation/formSections'
import { aBanFeature } from '../../factories/aBanFeature'
import { aKeptSheet } from '../../factories/aKeptSheet'
import { openHttpServer } from '../../helpers/servers/httpServer'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const CENTRE = { latitude: 48.423, longitude: 2.152 }
const HOUSE = { latitude: 48.4251, longitude: 2.1534 }
const ADDRESS = { street: '11 rue des Marionnettes', postcode: '91150', city: 'Étampes', inseeCode: '91223' }
const BY_HAND = { latitude: 48.44, longitude: 2.17, locationPrecision: 'releve' as const }
const KEPT = [{ part: 'address' as const, audience: 'agents' as const, reason: 'Lieu protégé' }]

const server = await openHttpServer(() => ({ body: { features: [aBanFeature()] } }))
const { payload } = await openTestPayload({ GEOCODER_URL: server.url })

beforeAll(async () => {
  const { saveCentres } = await import('@/features/geography/places/write/saveCentres')
  await saveCentres({ payload, centres: new Map([['91223', [CENTRE.longitude, CENTRE.latitude]]]) })
})
afterAll(() => server.close())
beforeEach(() => {
  server.asked.length = 0
})

async function pointAt(facts: NonNullable<Parameters<typeof aKeptSheet>[1]>, typed: object) {
  const sheet = await aKeptSheet(payload, { address: ADDRESS, ...facts })
  const { readPublished } = await import('@/features/keeping/editing/read/readPublished')
  const { placeView } = await import('@/features/keeping/editing/read/placeView')
  const stored = await readPublished({ payload, collection: 'organisations', id: sheet.id })
  const editing = {
    fields: ORGANISATION_FORM_SECTIONS.flatMap(({ fields }) => fields),
    stored: stored ?? { id: '', name: '', updatedAt: '' },
  }
  return placeView(payload, editing, { address: { ...ADDRESS, ...typed } })
}

describe('where the address of a form is', () => {
  it('is searched for when its point was placed by hand', async () => {
    expect(await pointAt(BY_HAND, {})).toMatchObject({ ...HOUSE, precision: 'adresse' })
    expect(server.asked).toHaveLength(1)
  })

  it('is what the sheet says while the address is the same', async () => {
    const computed = { ...HOUSE, locationPrecision: 'voie' as const }
    expect(await pointAt(computed, {})).toMatchObject({ ...HOUSE, precision: 'voie' })
    expect(server.asked).toStrictEqual([])
  })

  it('is told to no geocoder when the address is kept: its commune alone gives it', async () => {
    const kept = { ...BY_HAND, restrictions: KEPT }
    expect(await pointAt(kept, { street: '8 rue Neuve' })).toMatchObject({ ...CENTRE, precision: 'commune' })
    expect(server.asked).toStrictEqual([])
  })

  it('is nowhere without a commune, or where the form has no address', async () => {
    expect(await pointAt(BY_HAND, { city: null })).toBeNull()
    const { placeView } = await import('@/features/keeping/editing/read/placeView')
    const stored = { id: '', name: '', updatedAt: '' }
    expect(await placeView(payload, { fields: [], stored }, {})).toBeUndefined()
  })
})
