import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Organisation } from '@/payload-types'
import { aBanFeature } from '../factories/aBanFeature'
import { openHttpServer } from '../helpers/servers/httpServer'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const CENTRE = { latitude: 48.423, longitude: 2.152 }
const HOUSE = { latitude: 48.4251, longitude: 2.1534 }
const ADDRESS = { street: '11 rue des Marionnettes', postcode: '91150', city: 'Étampes', inseeCode: '91223' }

let isDown = false

const server = await openHttpServer(({ searchParams }) => {
  const text = searchParams.get('q') ?? ''
  if (isDown) return { status: 503, body: '' }
  if (text.startsWith('11 rue des Marionnettes')) return { body: { features: [aBanFeature()] } }
  if (text.startsWith('rue longue'))
    return { body: { features: [aBanFeature({ type: 'street', at: [2.16, 48.43] })] } }
  return { body: { features: [] } }
})
const { payload } = await openTestPayload({ GEOCODER_URL: server.url })

beforeAll(async () => {
  const { saveCentres } = await import('@/features/geography/places/write/saveCentres')
  await saveCentres({
    payload,
    centres: new Map([['91223', [CENTRE.longitude, CENTRE.latitude]]]),
  })
})
afterAll(() => server.close())
beforeEach(() => {
  isDown = false
})

const create = (data: Partial<Organisation>, draft = false) =>
  payload.create({
    collection: SLUGS.organisations,
    data: {
      name: 'Accueil du Pont',
      kind: 'association',
      audience: 'public',
      address: ADDRESS,
      _status: draft ? 'draft' : 'published',
      ...data,
    },
    draft,
    depth: 0,
    overrideAccess: true,
  })

const update = (id: string, data: Partial<Organisation>, draft = false) =>
  payload.update({ collection: SLUGS.organisations, id, data, draft, depth: 0, overrideAccess: true })

const read = (id: string, draft = false) =>
  payload.findByID({ collection: SLUGS.organisations, id, draft, depth: 0, overrideAccess: true })

async function runJobs(): Promise<void> {
  await payload.jobs.run({ queue: 'default', limit: 50, overrideAccess: true, silent: true })
}

const pointOf = ({ latitude, longitude, locationPrecision, address }: Organisation) => ({
  latitude,
  longitude,
  locationPrecision,
  certified: address?.certified ?? false,
})

describe('a saved address', () => {
  it('gets its point and its certificate, and moves no date', async () => {
    const { id, modifiedAt, reviewDueAt } = await create({ verifiedAt: '2026-01-05T00:00:00.000Z' })
    await runJobs()
    const sheet = await read(id)
    expect(pointOf(sheet)).toStrictEqual({ ...HOUSE, locationPrecision: 'adresse', certified: true })
    expect([sheet.modifiedAt, sheet.reviewDueAt, sheet._status]).toStrictEqual([
      modifiedAt,
      reviewDueAt,
      'published',
    ])
    expect(sheet.address).toMatchObject(ADDRESS)
  })

  it('gets another point when it changes', async () => {
    const { id } = await create({})
    await runJobs()
    await update(id, { address: { ...ADDRESS, street: 'rue longue' } })
    await runJobs()
    expect(pointOf(await read(id))).toStrictEqual({
      latitude: 48.43,
      longitude: 2.16,
      locationPrecision: 'voie',
      certified: false,
    })
  })

  it('keeps a point placed by hand', async () => {
    const { id } = await create({ latitude: 48.41, longitude: 2.11, locationPrecision: 'releve' })
    await update(id, { address: { ...ADDRESS, street: 'rue longue' } })
    await runJobs()
    expect(pointOf(await read(id))).toMatchObject({
      latitude: 48.41,
      longitude: 2.11,
      locationPrecision: 'releve',
    })
  })

  it('falls back on the centre of the commune when the address is unknown', async () => {
    const { id } = await create({ address: { ...ADDRESS, street: 'lieu-dit inconnu' } })
    await runJobs()
    expect(pointOf(await read(id))).toStrictEqual({
      ...CENTRE,
      locationPrecision: 'commune',
      certified: false,
    })
  })

  it('is saved and placed at the commune’s centre while the geocoder is down, and better placed later', async () => {
    isDown = true
    const { id } = await create({})
    await runJobs()
    const while_ = pointOf(await read(id))
    isDown = false
    await update(id, { description: 'Ouvert.' })
    await runJobs()
    expect([while_, pointOf(await read(id))]).toStrictEqual([
      { ...CENTRE, locationPrecision: 'commune', certified: false },
      { ...HOUSE, locationPrecision: 'adresse', certified: true },
    ])
  })

  it('is told to no geocoder when it is kept', async () => {
    const before = server.asked.length
    const { id } = await create({
      restrictions: [{ part: 'address', audience: 'agents', reason: 'Mise à l’abri' }],
    })
    await runJobs()
    expect(server.asked.length).toBe(before)
    expect(pointOf(await read(id))).toMatchObject({ ...CENTRE, locationPrecision: 'commune' })
  })

  it('of a draft over a published sheet changes the draft alone', async () => {
    const { id } = await create({})
    await runJobs()
    await update(
      id,
      { name: 'Nom à venir', address: { ...ADDRESS, street: 'rue longue' }, _status: 'draft' },
      true,
    )
    await runJobs()
    const [published, draft] = [await read(id), await read(id, true)]
    expect([published.name, published._status, published.latitude]).toStrictEqual([
      'Accueil du Pont',
      'published',
      HOUSE.latitude,
    ])
    expect([draft.name, draft._status, draft.latitude]).toStrictEqual(['Nom à venir', 'draft', 48.43])
  })

  it('of a service that takes place at its organisation’s asks nothing', async () => {
    const { id: organisation } = await create({})
    await runJobs()
    const before = server.asked.length
    await payload.create({
      collection: SLUGS.services,
      data: { name: 'Accueil', organisation, audience: 'public', _status: 'published', address: ADDRESS },
      depth: 0,
      overrideAccess: true,
    })
    await runJobs()
    expect(server.asked.length).toBe(before)
  })
})

describe('centres of communes', () => {
  it('come from the collection, also for former communes, else from what is located there', async () => {
    const { centresOf } = await import('@/features/geography/places/read/centresOf')
    await create({
      address: { ...ADDRESS, inseeCode: '91016', city: 'Angerville' },
      latitude: 48.31,
      longitude: 2.01,
      locationPrecision: 'adresse',
    })
    await create({
      address: { ...ADDRESS, inseeCode: '91016', city: 'Angerville' },
      latitude: 48.33,
      longitude: 2.03,
      locationPrecision: 'adresse',
    })
    const found = await centresOf(payload, ['91223', '91016', '91001', 'inconnu'])
    expect([...found]).toStrictEqual([
      ['91223', { ...CENTRE, approximate: false }],
      ['91016', { latitude: 48.32, longitude: 2.02, approximate: true }],
    ])
  })

  it('never come from an address that is kept, nor from a sheet that not everybody reads', async () => {
    const { centreOf } = await import('@/features/geography/places/read/centreOf')
    const there = {
      address: { ...ADDRESS, inseeCode: '91200' },
      latitude: 48.5,
      longitude: 2,
      locationPrecision: 'adresse',
    } as const
    await create({ ...there, restrictions: [{ part: 'address', audience: 'partners', reason: 'Sécurité' }] })
    await create({ ...there, audience: 'agents' })
    expect(await centreOf(payload, '91200')).toBeNull()
  })

  it('are kept when saved again, and told apart when they change', async () => {
    const { saveCentres } = await import('@/features/geography/places/write/saveCentres')
    const { centreOf } = await import('@/features/geography/places/read/centreOf')
    const save = (centres: Record<string, [number, number]>) =>
      saveCentres({ payload, centres: new Map(Object.entries(centres)) })
    const first = await save({ '44109': [-1.553, 47.218], '44162': [-1.62, 47.21] })
    const second = await save({ '44109': [-1.554, 47.217], '44035': [-1.6, 47.3] })
    const third = await save({ '44109': [-1.554, 47.217] })
    expect([first, second, third]).toStrictEqual([
      { created: 2, changed: 0, unchanged: 0, departments: 1 },
      { created: 1, changed: 1, unchanged: 0, departments: 1 },
      { created: 0, changed: 0, unchanged: 1, departments: 1 },
    ])
    expect(await centreOf(payload, '44162')).toStrictEqual({
      latitude: 47.21,
      longitude: -1.62,
      approximate: false,
    })
  })
})

describe('places suggested to a reader', () => {
  const places = async (text: string, withAddresses = true) => {
    const { findPlaces } = await import('@/features/geography/places/read/findPlaces')
    return findPlaces({ payload, headers: new Headers(), text, withAddresses })
  }
  const open = (openToPublic: boolean) =>
    payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic }, depth: 0, overrideAccess: true })

  it('are communes with their centre', async () => {
    expect(await places('étampes 91', false)).toStrictEqual([
      {
        kind: 'commune',
        code: '91223',
        name: 'Étampes (91150)',
        hint: '',
        outside: false,
        lat: CENTRE.latitude,
        lng: CENTRE.longitude,
      },
    ])
  })

  it('are addresses too on a site that the reader may read', async () => {
    await open(true)
    expect(await places('11 rue des Marionnettes')).toStrictEqual([
      {
        kind: 'address',
        code: '91223',
        name: '11 Rue des Marionnettes 91150 Étampes',
        hint: '',
        lat: HOUSE.latitude,
        lng: HOUSE.longitude,
      },
    ])
  })

  it('are no addresses for a stranger to a closed site, nor while the geocoder is down', async () => {
    await open(false)
    const closed = await places('11 rue des Marionnettes')
    await open(true)
    isDown = true
    expect([closed, await places('11 rue des Marionnettes')]).toStrictEqual([[], []])
  })
})
