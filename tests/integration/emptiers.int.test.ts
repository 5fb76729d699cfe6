import { beforeAll, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { aFacility } from '../factories/aFacility'
import { anOrganisation } from '../factories/anOrganisation'
import { aUnit } from '../factories/aUnit'
import { openTestPayload } from '../helpers/servers/openTestPayload'

// A Sunday, in Paris.
const NOW = '2026-11-29T10:00:00.000Z'
const { payload } = await openTestPayload({ REPERE_NOW: NOW })

const onMonday = [{ days: ['mo' as const], ranges: [{ opens: '08:30', closes: '12:00' }] }]

beforeAll(async () => {
  for (const data of [
    anOrganisation({ name: 'Mairie d’Étampes', openingHours: onMonday }),
    anOrganisation({
      name: 'Mairie de Ris',
      address: { street: '1 rue des Essais', postcode: '91130', city: 'Ris-Orangis', inseeCode: '91521' },
      latitude: 48.65,
      longitude: 2.41,
      openingHours: onMonday,
    }),
    anOrganisation({ name: 'Mairie réservée', audience: 'agents', openingHours: onMonday }),
  ])
    await payload.create({ collection: SLUGS.organisations, data, overrideAccess: true })
  const { id } = await aFacility(payload, {
    name: 'Foyer de Ris',
    audience: 'partners',
    address: { street: '2 rue des Essais', postcode: '91130', city: 'Ris-Orangis', inseeCode: '91521' },
    latitude: 48.65,
    longitude: 2.41,
  })
  await aUnit(payload, id, {
    name: 'Garçons',
    sex: 'garcons',
    freePlaces: {
      counts: [{ duration: 'urgence', count: 1, from: null }],
      outOfService: [],
      confirmedAt: '2026-11-29T09:00:00.000Z',
      confirmedBy: 'Awa Test',
    },
  })
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
})

async function emptiersOf(query: string, readerClass: ReaderClass = 'agents') {
  const { findEmptiers } = await import('@/features/finding/search/read/findEmptiers')
  const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
  const params = new URLSearchParams(query)
  return findEmptiers({ payload, readerClass, pinned: [], params }, readSearchParameters(params), ['type'])
}

describe('the filters that empty a search', () => {
  it('are none where nothing narrows it', async () => {
    expect(await emptiersOf('q=mairie')).toStrictEqual([])
  })

  it('are told with the count without them, the most first', async () => {
    expect(await emptiersOf('q=mairie&fees=gratuit&network=reseau-inconnu')).toStrictEqual([])
    expect(await emptiersOf('q=mairie&network=reseau-inconnu')).toStrictEqual([
      { names: ['network'], count: 3, more: null },
    ])
  })

  it('tell when the first of those that are closed opens', async () => {
    expect(await emptiersOf('q=mairie&open=now')).toStrictEqual([
      {
        names: ['open'],
        count: 3,
        more: { kind: 'opens', next: { day: '2026-11-30', inDays: 1, at: '08:30' }, closedNow: true },
      },
    ])
  })

  it('tell where the nearest is of what lies elsewhere', async () => {
    const [near] = await emptiersOf('q=ris&near=48.43,2.16&radius=10&lieu=Étampes')
    expect(near).toMatchObject({ count: 2, more: { kind: 'nearest', city: 'Ris-Orangis' } })
    expect(Math.round(near?.more?.kind === 'nearest' ? near.more.km : 0)).toBe(31)
  })

  it('never count what the reader may not know', async () => {
    const [told] = await emptiersOf('q=mairie&open=now', 'public')
    expect(told?.count).toBe(2)
    expect(await emptiersOf('q=réservée&open=now', 'public')).toStrictEqual([])
  })
})

describe('the filters that empty the list of facilities', () => {
  const emptiersFor = async (query: string, readerClass: ReaderClass = 'agents') => {
    const { listFacilities } = await import('@/features/catalogue/facilities/read/listFacilities')
    return (await listFacilities(payload, readerClass, new URLSearchParams(query))).emptiers
  }

  it('are none while it holds something', async () => {
    expect(await emptiersFor('sex=garcon&free=1')).toStrictEqual([])
  })

  it('are told with the count without them', async () => {
    expect(await emptiersFor('sex=fille&years=8')).toStrictEqual([{ names: ['sex'], count: 1, more: null }])
  })

  it('tell where the nearest is', async () => {
    const [near] = await emptiersFor('near=48.43,2.16&radius=10&lieu=Étampes')
    expect(near).toMatchObject({ count: 1, more: { kind: 'nearest', city: 'Ris-Orangis' } })
  })

  it('never count what the reader may not know', async () => {
    expect(await emptiersFor('sex=fille&years=8', 'public')).toStrictEqual([])
  })
})
