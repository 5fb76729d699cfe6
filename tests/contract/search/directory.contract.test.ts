import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ENGINES, type OpenedEngine } from './engines'

const HERE = { lat: 48.43, lng: 2.16 }
const BOX = { south: 48.4, west: 2.1, north: 48.5, east: 2.2 }

describe.each(ENGINES)('The directory on $name', ({ open }) => {
  let opened: OpenedEngine

  beforeEach(async () => {
    opened = await open()
  })

  afterEach(() => opened.dispose())

  const given = (...agents: SearchDocument[]) => opened.engine.index({ public: [], partners: [], agents })
  const search = (query: Partial<SearchQuery>) => opened.engine.search(aSearchQuery(query))
  const ids = async (query: Partial<SearchQuery>) => (await search(query)).hits.map(({ id }) => id)
  const points = (query: Partial<SearchQuery>, limit = 2000) =>
    opened.engine.points(aSearchQuery(query), limit)
  const places = async (query: Partial<SearchQuery>, limit = 2000) =>
    (await points(query, limit)).points.map(({ id, lat, lng }) => [id, lat, lng])

  it('counts networks, fees and modes under the other filters only', async () => {
    await given(
      aSearchDocument({ id: 'd-1', networks: ['caf', 'ccas-cias'], fees: 'gratuit', modes: ['a-distance'] }),
      aSearchDocument({
        id: 'd-2',
        networks: ['caf'],
        fees: 'payant',
        modes: ['a-distance', 'en-presentiel'],
      }),
      aSearchDocument({ id: 'd-3', fees: 'gratuit', modes: ['en-presentiel'] }),
    )
    const { total, facets } = await search({ filters: { network: ['caf'], fees: ['gratuit'], mode: [] } })
    expect([total, facets.network, facets.fees, facets.mode]).toStrictEqual([
      1,
      [
        { value: 'caf', count: 1 },
        { value: 'ccas-cias', count: 1 },
      ],
      [
        { value: 'gratuit', count: 1 },
        { value: 'payant', count: 1 },
      ],
      [{ value: 'a-distance', count: 1 }],
    ])
  })

  it('finds the sheets of a chapter and of those within it, each chapter counted', async () => {
    await given(
      aSearchDocument({ id: 'd-1', type: 'article', chapters: ['five', 'five-three'] }),
      aSearchDocument({ id: 'd-2', type: 'article', chapters: ['five'] }),
      aSearchDocument({ id: 'd-3', type: 'article', chapters: ['six'] }),
      aSearchDocument({ id: 'd-4' }),
    )
    expect(await ids({ filters: { chapter: ['five-three'] } })).toStrictEqual(['d-1'])
    const { total, facets } = await search({ filters: { chapter: ['five'] } })
    expect([total, facets.chapter, facets.type]).toStrictEqual([
      2,
      [
        { value: 'five', count: 2 },
        { value: 'five-three', count: 1 },
        { value: 'six', count: 1 },
      ],
      [{ value: 'article', count: 2 }],
    ])
  })

  it('finds services beside organisations, each with its own type and its organisation', async () => {
    await given(
      aSearchDocument({ id: 'd-1', type: 'organisation', number: 'P0001', title: 'Accueil de jour' }),
      aSearchDocument({
        id: 'd-2',
        type: 'service',
        number: 'S0001',
        title: 'Accueil',
        organisationNumber: 'P0001',
      }),
    )
    const { hits, facets } = await search({ text: 'accueil', filters: { type: ['service'] } })
    expect(hits.map(({ number, organisationNumber }) => [number, organisationNumber])).toStrictEqual([
      ['S0001', 'P0001'],
    ])
    expect(facets.type).toStrictEqual([
      { value: 'organisation', count: 1 },
      { value: 'service', count: 1 },
    ])
  })

  it('keeps what opens at any of the quarter-hours asked for, the edges of the week included', async () => {
    await given(
      aSearchDocument({ id: 'd-1', openSlots: [0, 1, 2] }),
      aSearchDocument({ id: 'd-2', openSlots: [2, 3, 671] }),
      aSearchDocument({ id: 'd-3', openSlots: [] }),
    )
    expect(await ids({ openAt: [0] })).toStrictEqual(['d-1'])
    expect(await ids({ openAt: [671, 5] })).toStrictEqual(['d-2'])
    expect(await ids({ openAt: [2] })).toStrictEqual(['d-1', 'd-2'])
    expect(await ids({ openAt: [4, 100] })).toStrictEqual([])
    expect(await ids({ openAt: [] })).toStrictEqual([])
    expect(await ids({ openAt: null })).toStrictEqual(['d-1', 'd-2', 'd-3'])
  })

  it('forgets the hours of a sheet written again without them', async () => {
    await given(aSearchDocument({ id: 'd-1', openSlots: [40] }))
    expect(await ids({ openAt: [40] })).toStrictEqual(['d-1'])
    await given(aSearchDocument({ id: 'd-1', version: 2, openSlots: [41] }))
    expect([await ids({ openAt: [40] }), await ids({ openAt: [41] })]).toStrictEqual([[], ['d-1']])
    await given(aSearchDocument({ id: 'd-1', version: 3, openSlots: [] }))
    expect(await ids({ openAt: [40, 41] })).toStrictEqual([])
  })

  it('keeps what has a place inside the box, edges included, and never counts the rest', async () => {
    await given(
      aSearchDocument({ id: 'd-1', kind: 'caf', locations: [{ lat: 48.4, lng: 2.1 }] }),
      aSearchDocument({ id: 'd-2', kind: 'caf', locations: [{ lat: 43, lng: 5 }, HERE] }),
      aSearchDocument({ id: 'd-3', kind: 'ccas', locations: [{ lat: 48.45, lng: 2.3 }] }),
      aSearchDocument({ id: 'd-4', kind: 'ccas' }),
      // One in the latitudes of the box, one in its longitudes, none inside.
      aSearchDocument({
        id: 'd-5',
        kind: 'ccas',
        locations: [
          { lat: 48.45, lng: 5 },
          { lat: 43, lng: 2.15 },
        ],
      }),
    )
    const { hits, facets } = await search({ bounds: BOX, filters: { kind: ['caf'] } })
    expect(hits.map(({ id }) => id)).toStrictEqual(['d-1', 'd-2'])
    expect(facets.kind).toStrictEqual([{ value: 'caf', count: 2 }])
  })

  it('shows as a point each location inside the box, with what a map tells of it', async () => {
    await given(
      aSearchDocument({
        id: 'd-1',
        type: 'organisation',
        number: 'P0001',
        title: 'CAF de l’Essonne',
        kind: 'caf',
        freshness: 'overdue',
        locations: [{ lat: 43, lng: 5 }, HERE],
      }),
      aSearchDocument({ id: 'd-2' }),
    )
    expect(await points({ bounds: BOX })).toStrictEqual({
      total: 1,
      points: [
        {
          id: 'd-1',
          type: 'organisation',
          number: 'P0001',
          title: 'CAF de l’Essonne',
          kind: 'caf',
          freshness: 'overdue',
          ...HERE,
        },
      ],
    })
    expect(await points({})).toMatchObject({ total: 2, points: [{ lat: 43 }, { lat: 48.43 }] })
  })

  it('gives the nearest points first, at most as many as asked for, and counts all that is found', async () => {
    await given(
      aSearchDocument({ id: 'd-1', locations: [{ lat: 48.6, lng: 2.16 }] }),
      aSearchDocument({ id: 'd-2', locations: [{ lat: 48.5, lng: 2.16 }, HERE] }),
      aSearchDocument({ id: 'd-3', locations: [{ lat: 48.44, lng: 2.16 }] }),
      aSearchDocument({ id: 'd-4' }),
    )
    const near = { ...HERE, radiusKm: null }
    expect(await places({ near })).toStrictEqual([
      ['d-2', 48.43, 2.16],
      ['d-2', 48.5, 2.16],
      ['d-3', 48.44, 2.16],
      ['d-1', 48.6, 2.16],
    ])
    expect(await places({ near }, 3)).toStrictEqual((await places({ near })).slice(0, 3))
    expect(await points({ near: { ...near, radiusKm: 5 } })).toMatchObject({
      total: 2,
      points: [{ id: 'd-2', lat: 48.43 }, { id: 'd-3' }],
    })
    expect(await points({ near }, 0)).toStrictEqual({ total: 4, points: [] })
  })

  it('gives points in the order of what was typed, dropped words and pinned sheets included', async () => {
    const place = (n: number) => [{ lat: 48 + n / 100, lng: 2 }]
    await given(
      aSearchDocument({ id: 'd-1', title: 'Un', body: 'logement', locations: place(1) }),
      aSearchDocument({ id: 'd-2', title: 'Logement', locations: place(2) }),
      aSearchDocument({ id: 'd-3', title: 'Loyer', locations: place(3) }),
      aSearchDocument({ id: 'd-4', title: 'Logement social' }),
    )
    const query = { text: 'logement qzqzqz', pinned: ['d-3', 'd-9'] }
    expect((await points(query)).total).toBe((await search(query)).total)
    expect((await places({ text: 'logement' })).map(([id]) => id)).toStrictEqual(['d-2', 'd-1'])
    expect((await places({ text: 'logement', pinned: ['d-3'] })).map(([id]) => id)).toStrictEqual([
      'd-3',
      'd-2',
      'd-1',
    ])
    expect((await places({ text: 'logement qzqzqz' })).map(([id]) => id)).toStrictEqual(['d-2', 'd-1'])
  })

  it('lists what is found in its order, with its places, pinned sheets and other orders included', async () => {
    const locations = [HERE, { lat: 48.73, lng: 2.27 }]
    await given(
      aSearchDocument({ id: 'd-1', title: 'Logement', body: 'aide', locations }),
      aSearchDocument({ id: 'd-2', title: 'Aide' }),
      aSearchDocument({ id: 'd-3', title: 'Autre' }),
    )
    const list = (query: Partial<SearchQuery>, limit = 1000) => opened.engine.list(aSearchQuery(query), limit)
    const idsOf = async (query: Partial<SearchQuery>, limit?: number) =>
      (await list(query, limit)).map(({ id }) => id)
    expect(await list({ text: 'logement' })).toStrictEqual([
      { id: 'd-1', type: 'scheme', number: 'D0001', title: 'Logement', locations },
    ])
    expect([
      await idsOf({ text: 'aide' }),
      await idsOf({ text: 'aide', pinned: ['d-3'] }),
      await idsOf({ text: 'aide', sort: 'title', pinned: ['d-1'] }),
      await idsOf({ text: 'aide qzqzqz' }),
      await idsOf({ sort: 'title' }, 2),
      await idsOf({}, 0),
    ]).toStrictEqual([
      ['d-2', 'd-1'],
      ['d-3', 'd-2', 'd-1'],
      ['d-2', 'd-1'],
      ['d-2', 'd-1'],
      ['d-2', 'd-3'],
      [],
    ])
  })

  it('does not let sheets without a place take the room of those with one', async () => {
    const without = Array.from({ length: 20 }, (_, n) => aSearchDocument({ id: `d-${10 + n}` }))
    await given(...without, aSearchDocument({ id: 'd-90', locations: [HERE] }))
    expect(await points({}, 5)).toMatchObject({ total: 21, points: [{ id: 'd-90' }] })
  })

  it('counts, without a point, what has one place in the box and another in the radius', async () => {
    const outside = { lat: 48.39, lng: 2.16 }
    await given(
      aSearchDocument({ id: 'd-1', locations: [outside, { lat: 48.49, lng: 2.16 }] }),
      aSearchDocument({ id: 'd-2', locations: [HERE] }),
    )
    const near = { ...outside, radiusKm: 6 }
    expect(await points({ bounds: BOX, near }, 1)).toMatchObject({ total: 2, points: [{ id: 'd-2' }] })
  })

  it('shows each class the points of its own documents', async () => {
    const shared = aSearchDocument({ id: 'd-1', title: 'Point d’accueil', locations: [HERE] })
    const secret = { ...shared, locations: [{ lat: 48.41, lng: 2.11 }] }
    const hidden = aSearchDocument({ id: 'd-2', locations: [HERE] })
    await opened.engine.index({ public: [shared], partners: [shared], agents: [secret, hidden] })
    expect(await points({ readerClass: 'public', bounds: BOX })).toMatchObject({ total: 1, points: [HERE] })
    expect((await places({ bounds: BOX })).length).toBe(2)
  })
})
