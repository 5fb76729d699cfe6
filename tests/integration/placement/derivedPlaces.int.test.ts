import { describe, expect, it } from 'vitest'
import type { Act } from '@/domain/placement/calendar/Act'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'
import { setEnvironment } from '../../helpers/servers/setEnvironment'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-06-01T10:00:00.000Z' })
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const { listFacilities } = await import('@/features/catalogue/facilities/read/listFacilities')
const { readCalendars } = await import('@/features/placement/calendar/read/readCalendars')
const { standingOf } = await import('@/domain/placement/calendar/standingOf')

const at = (instant: string) => setEnvironment({ REPERE_NOW: instant })

/** A facility of one unit with one place, confirmed on the morning of 1 June 2026. */
async function aScene() {
  await at('2026-06-01T10:00:00.000Z')
  const freePlaces = {
    counts: [],
    outOfService: [],
    confirmedAt: '2026-06-01T06:00:00.000Z',
    confirmedBy: 'Awa Test',
  }
  const { units } = await aKeptFacility(payload, {
    units: [{ freePlaces, openCapacity: 1, durations: ['urgence', 'court'] }],
  })
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const [place, request, actor] = await Promise.all([
    aPlace(payload, unit),
    aPlacementRequest(payload),
    aUser(payload, { name: 'Awa Test' }),
  ])
  const act = (act: Act) => commitLine({ payload, actor, address: null }, { place: place.id, act })
  return { unit, place, request, act }
}

/** What the list of facilities says free of a unit: durations, counts and first days. */
async function freeIn(unit: { id: string }) {
  const { matches } = await listFacilities(payload, 'agents', new URLSearchParams('unconfirmed=1'))
  const found = matches.flatMap(({ units }) => units).find((one) => String(one.unit.id) === unit.id)
  return found?.free.counts ?? null
}

const NOW_FREE = [
  { duration: 'urgence', count: 1, from: null },
  { duration: 'court', count: 1, from: null },
]

describe('what is free of a unit that has places', () => {
  it('A5: is searchable again once a hold is past its hour, though no job ran, and the hold reads expired', async () => {
    const { unit, place, request, act } = await aScene()
    expect(await freeIn(unit)).toStrictEqual(NOW_FREE)
    const days = { from: '2026-06-01', to: null }
    const hold = {
      kind: 'hold',
      request: request.id,
      child: 0,
      expiresAt: '2026-06-01T14:00:00.000Z',
    } as const
    expect((await act({ ...hold, ...days })).fault).toBeNull()
    expect(await freeIn(unit)).toStrictEqual([])
    await at('2026-06-01T14:00:01.000Z')
    expect(await freeIn(unit)).toStrictEqual(NOW_FREE)
    const lines = await readCalendars(payload, { places: [place.id] })
    expect(standingOf(lines, new Date('2026-06-01T14:00:01.000Z'))).toMatchObject([
      { state: 'expired', written: 'placed' },
    ])
    expect(await act({ kind: 'accept', thread: `${place.id}:1` })).toStrictEqual({
      fault: 'stale',
      words: 'Option expirée sans réponse à 16:00.',
    })
  })

  it('A9: waits for the days of preparation after a stay, public holidays left out', async () => {
    const { unit, act } = await aScene()
    await act({ kind: 'admit', from: '2026-06-01', to: '2026-06-30' })
    await at('2026-07-01T10:00:00.000Z')
    const [line] = await readCalendars(payload, { unit: unit.id })
    await act({
      kind: 'leave',
      thread: line?.thread ?? '',
      on: '2026-06-30',
      reason: 'fin-de-mesure',
      destination: null,
    })
    expect((await freeIn(unit))?.map(({ from }) => from)).toStrictEqual(['2026-07-03', '2026-07-03'])
    await at('2026-07-03T10:00:00.000Z')
    expect(await freeIn(unit)).toStrictEqual(NOW_FREE)
  })

  it('A10: leaves out a place out of service, and a booking over it is refused with the reason', async () => {
    const { unit, request, act } = await aScene()
    await act({ kind: 'outOfService', from: '2026-08-10', to: '2026-08-20', reason: 'sous-effectif' })
    const over = await act({
      kind: 'hold',
      request: request.id,
      child: 0,
      from: '2026-08-15',
      to: '2026-08-30',
      expiresAt: '2026-06-01T14:00:00.000Z',
    })
    expect(over).toMatchObject({ fault: 'taken', kind: 'outOfService' })
    expect(over).toHaveProperty('words', expect.stringContaining('hors service : sous-effectif'))
    await at('2026-08-12T10:00:00.000Z')
    expect((await freeIn(unit))?.map(({ from }) => from)).toStrictEqual(['2026-08-21', '2026-08-21'])
  })

  it('keeps a place whose child should have left until somebody says so', async () => {
    const { unit, act } = await aScene()
    await act({ kind: 'admit', from: '2026-06-01', to: '2026-06-10' })
    await at('2026-06-20T10:00:00.000Z')
    expect(await freeIn(unit)).toStrictEqual([])
  })
})
