import { describe, expect, it } from 'vitest'
import type { ChildProfile, PlacementProfile } from '@/domain/placement/PlacementProfile'
import type { PlacementRequest, Unit } from '@/payload-types'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-06-01T10:00:00.000Z'
const { payload } = await openTestPayload({ REPERE_NOW: NOW })
const { searchPlaces } = await import('@/features/placement/matching/read/searchPlaces')
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')

const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()
const confirmed = (hours: number): Partial<Unit> => ({
  freePlaces: { counts: [], outOfService: [], confirmedAt: hoursAgo(hours), confirmedBy: 'Awa Test' },
})
const profile = (facts: Partial<PlacementProfile> = {}): PlacementProfile => ({
  children: [{ reference: null, birthMonth: '2014-02', sex: 'garcon', needs: [] }],
  siblings: null,
  splitReason: null,
  legalTitle: null,
  legalStart: null,
  urgency: 'semaine',
  wishedFrom: '2026-06-01',
  duration: 'court',
  expectedDays: 30,
  modes: [],
  commune: null,
  maxMinutes: null,
  incompatibleWith: [],
  context: null,
  ...facts,
})
const aged = (...years: number[]): ChildProfile[] =>
  years.map((age) => ({ reference: null, birthMonth: `${2026 - age}-02`, sex: 'garcon', needs: [] }))

const search = (asked: PlacementProfile, request: PlacementRequest | null = null) =>
  searchPlaces(payload, { readerClass: 'agents', profile: asked, request, withHidden: false })
/** What a search finds of these units, by their names. */
async function found(asked: PlacementProfile, request: PlacementRequest | null = null) {
  const { found: answer } = await search(asked, request)
  if (answer.kind !== 'child') throw new Error('One child is looked for')
  const { strict, relaxed, refused, hidden, excluded } = answer.matches
  const names = (matches: typeof strict) => matches.map(({ unit }) => unit.name)
  return {
    strict: names(strict),
    relaxed: relaxed.flatMap(({ matches }) => matches.map(({ unit, gaps }) => [unit.name, gaps[0]?.words])),
    refused: names(refused),
    hidden: names(hidden),
    excluded,
  }
}

/** A facility with one unit for 12 to 17 years, and its place. */
async function aScene(unit: Partial<Unit> & { name: string }, facility = {}) {
  const kept = await aKeptFacility(payload, {
    facility: {
      name: `MECS de ${unit.name}`,
      habilitation: 'ase',
      latitude: 48.43,
      longitude: 2.16,
      ...facility,
    },
    units: [
      { minYears: 12, maxYears: 17, durations: ['court', 'long', 'urgence'], ...confirmed(1), ...unit },
    ],
  })
  const [row] = kept.units
  if (!row) throw new Error('No unit')
  return { ...kept, unit: row, place: await aPlace(payload, row) }
}

describe('A1: places that answer', () => {
  it('A1: lists a MECS for boys of 12 to 17 with its freshness and its distance, for a boy of 14, long', async () => {
    const { saveCentres } = await import('@/features/geography/places/write/saveCentres')
    await saveCentres({ payload, centres: new Map([['91223', [2.16, 48.52]]]) })
    await aScene({ name: 'Garçons', sex: 'garcons' })
    await aScene({ name: 'Filles', sex: 'filles' })
    const answer = await search(
      profile({ children: aged(14), duration: 'long', expectedDays: null, commune: '91223' }),
    )
    if (answer.found.kind !== 'child') throw new Error('One child is looked for')
    const boys = answer.found.matches.strict.filter(({ unit }) => unit.name === 'Garçons')
    expect(
      boys.map(({ availability, unit, travel }) => [
        availability.state.state,
        unit.free.confirmedAt,
        travel?.kind,
        Math.round(travel?.km ?? 0),
      ]),
    ).toStrictEqual([['confirmed', hoursAgo(1), 'crow', 10]])
    expect(answer.found.matches.strict.some(({ unit }) => unit.name === 'Filles')).toBe(false)
    expect(answer.isTimed).toBe(false)
  })

  it('A2: shows a child of 18 years for 12 to 17 in the relaxed criteria alone, with the gap written', async () => {
    await aScene({ name: 'Souple' })
    const { strict, relaxed } = await found(
      profile({ children: [{ reference: null, birthMonth: '2008-03', sex: 'garcon', needs: [] }] }),
    )
    expect(strict.includes('Souple')).toBe(false)
    expect(relaxed.find(([name]) => name === 'Souple')?.[1]?.replaceAll('\u00a0', ' ')).toBe(
      '18 ans pour 12 à 17 ans (souple ± 1 an)',
    )
  })

  it('does not list a place once it is held, and lists it again when the option has expired', async () => {
    const { place } = await aScene({ name: 'Tenue' })
    const actor = await aUser(payload)
    const request = await aPlacementRequest(payload)
    const act = {
      kind: 'hold' as const,
      request: request.id,
      child: 0,
      from: '2026-06-01',
      to: '2026-06-30',
      expiresAt: '2026-06-01T14:00:00.000Z',
    }
    const before = await found(profile())
    await commitLine({ payload, actor, address: null, now: new Date(NOW) }, { place: place.id, act })
    const held = await found(profile())
    const { clock } = await import('@/infra/clock')
    const real = clock.now
    clock.now = () => new Date('2026-06-01T14:00:00.000Z')
    const later = await found(profile())
    clock.now = real
    expect([before, held, later].map(({ strict }) => strict.includes('Tenue'))).toStrictEqual([
      true,
      false,
      true,
    ])
  })

  it('sets apart a unit that refused this request for its group, for 30 days', async () => {
    const { place } = await aScene({ name: 'Groupe plein' })
    const actor = await aUser(payload)
    const request = await aPlacementRequest(payload)
    const context = { payload, actor, address: null, now: new Date(NOW) }
    await commitLine(context, {
      place: place.id,
      act: {
        kind: 'hold',
        request: request.id,
        child: 0,
        from: '2026-06-01',
        to: '2026-06-30',
        expiresAt: '2026-06-01T14:00:00.000Z',
      },
    })
    await commitLine(context, {
      place: place.id,
      act: { kind: 'refuse', thread: `${place.id}:1`, reason: 'groupe', note: null },
    })
    const own = await found(profile(), request)
    const other = await found(profile(), await aPlacementRequest(payload))
    expect([
      own.refused.includes('Groupe plein'),
      own.strict.includes('Groupe plein'),
      other.strict.includes('Groupe plein'),
    ]).toStrictEqual([true, false, true])
  })

  it('keeps a child from the unit where a child that it must not meet stays', async () => {
    const { place } = await aScene({ name: 'À éviter' })
    const actor = await aUser(payload)
    const request = await aPlacementRequest(payload, { row: { reference: 'AUTRE-1' } })
    const context = { payload, actor, address: null, now: new Date(NOW) }
    await aPlace(payload, { id: place.unit as string, facility: place.facility as string })
    await commitLine(context, {
      place: place.id,
      act: { kind: 'admit', request: request.id, child: 0, from: '2026-06-01', to: '2026-06-30' },
    })
    const kept = await found(profile({ incompatibleWith: ['AUTRE-1'] }))
    const free = await found(profile())
    expect([
      kept.strict.includes('À éviter'),
      kept.excluded.group,
      free.strict.includes('À éviter'),
    ]).toStrictEqual([false, 1, true])
  })

  it('A11: puts at the bottom what is to be confirmed, hides it after twice the delay, and takes it back on one tap', async () => {
    const urgent = profile({ duration: 'urgence' })
    const { unit } = await aScene({ name: 'Silencieuse', ...confirmed(60) })
    await aScene({ name: 'Fraîche', ...confirmed(2) })
    const late = (await found(urgent)).strict
    const say = (hours: number) =>
      payload.db.updateOne({
        collection: 'units',
        id: unit.id,
        data: { ...confirmed(hours), updatedAt: new Date().toISOString() },
        returning: false,
      })
    await say(100)
    const silent = await found(urgent)
    await say(0)
    const back = await found(urgent)
    expect([
      late.indexOf('Silencieuse') > late.indexOf('Fraîche') && late.at(-1) === 'Silencieuse',
      silent.hidden.includes('Silencieuse') && !silent.strict.includes('Silencieuse'),
      back.strict.includes('Silencieuse'),
    ]).toStrictEqual([true, true, true])
  })

  it('never reads a facility that is withdrawn', async () => {
    const { sheet } = await aScene({ name: 'Retirée' })
    await payload.update({
      collection: 'facilities',
      id: sheet.id,
      data: { _status: 'draft' },
      draft: false,
      overrideAccess: true,
    })
    expect((await found(profile())).strict.includes('Retirée')).toBe(false)
  })
})

describe('A3: brothers and sisters', () => {
  it('A3: shows the structures that take all three alone, by the ages of each unit, and splits on a written reason only', async () => {
    const { sheet } = await aKeptFacility(payload, { facility: { name: 'Village' }, units: [] })
    const { aUnit } = await import('../../factories/aUnit')
    const small = await aUnit(payload, sheet.id, {
      name: 'Les petits',
      minYears: 3,
      maxYears: 6,
      durations: ['relais'],
      ...confirmed(1),
    })
    const big = await aUnit(payload, sheet.id, {
      name: 'Les grands',
      minYears: 6,
      maxYears: 12,
      durations: ['relais'],
      ...confirmed(1),
    })
    await aPlace(payload, small)
    await aPlace(payload, big)
    const asked = profile({
      children: aged(4, 7, 9),
      siblings: 'required',
      duration: 'relais',
      expectedDays: 15,
    })
    const siblings = async (facts: Partial<PlacementProfile> = {}) => {
      const { found: answer } = await search({ ...asked, ...facts })
      if (answer.kind !== 'siblings') throw new Error('Siblings are looked for')
      return answer.matches
    }
    const lacking = await siblings()
    await aPlace(payload, big)
    const whole = await siblings()
    expect([
      lacking.together.length,
      lacking.near.length + lacking.split.length,
      whole.together.map(({ closeness, parts }) => [closeness, parts.map(({ match }) => match.unit.name)]),
    ]).toStrictEqual([0, 0, [['sameSite', ['Les petits', 'Les grands', 'Les grands']]]])
  })
})

describe('what is not found', () => {
  it('is kept as criteria alone, once an hour for a person', async () => {
    const { noteShortage } = await import('@/features/placement/matching/write/noteShortage')
    const { isShortage } = await import('@/features/placement/matching/read/searchPlaces')
    const nobody = profile({
      children: [{ reference: 'SECRET-1', birthMonth: '2007-01', sex: 'fille', needs: ['soins'] }],
      context: 'Un mot.',
      duration: 'moyen',
    })
    const [one, other] = [await aUser(payload), await aUser(payload)]
    expect(isShortage(await search(nobody))).toBe(true)
    for (const { id } of [one, one, other]) await noteShortage({ payload, profile: nobody, userId: id })
    const { docs } = await payload.find({ collection: 'place-shortages', depth: 0, overrideAccess: true })
    expect(
      docs.map(({ kind, by, request, service, criteria }) => ({ kind, by, request, service, criteria })),
    ).toStrictEqual(
      [one, other].map(() => ({
        kind: 'search',
        by: docs[0]?.by,
        request: docs[0]?.request,
        service: docs[0]?.service,
        criteria: {
          children: [{ months: 228, sex: 'fille', needs: ['soins'] }],
          siblings: null,
          legalTitle: null,
          urgency: 'semaine',
          duration: 'moyen',
          expectedDays: 30,
          modes: [],
          commune: null,
          maxMinutes: null,
          wishedMonth: '2026-06',
        },
      })),
    )
    expect([docs[0]?.by ?? null, docs[0]?.request ?? null, docs[0]?.service ?? null]).toStrictEqual([
      null,
      null,
      null,
    ])
  })
})

describe('weights', () => {
  it('are tried on the last requests before they are kept', async () => {
    const { replayRequests } = await import('@/features/placement/matching/read/replayRequests')
    const { DEFAULT_PLACEMENT_SETTINGS } = await import('@/domain/placement/placementSettings')
    await aScene({ name: 'Sûre et loin', durations: ['moyen'], ...confirmed(0), minYears: 18, maxYears: 20 })
    await aScene(
      {
        name: 'Souhaitée',
        mode: 'lieu-de-vie',
        openCapacity: 5,
        durations: ['moyen'],
        ...confirmed(200),
        minYears: 18,
        maxYears: 20,
      },
      { category: 'autre' },
    )
    await aPlacementRequest(payload, {
      children: [{ birthMonth: '2007-01' }],
      profile: { duration: 'moyen', modes: ['lieu-de-vie', 'internat-collectif'] },
      row: { reference: 'REJOUEE' },
    })
    const before = DEFAULT_PLACEMENT_SETTINGS.weights
    const replays = async (after: typeof before) =>
      (await replayRequests(payload, { before, after, readerClass: 'agents' })).find(
        ({ reference }) => reference === 'REJOUEE',
      )
    const same = await replays(before)
    const changed = await replays({ ...before, mode: 0, freshness: 10 })
    expect([
      [same?.before, same?.after, same?.moved],
      [changed?.before, changed?.after, changed?.moved],
    ]).toStrictEqual([
      ['MECS de Souhaitée, Souhaitée', 'MECS de Souhaitée, Souhaitée', 0],
      ['MECS de Souhaitée, Souhaitée', 'MECS de Sûre et loin, Sûre et loin', 2],
    ])
  })
})
