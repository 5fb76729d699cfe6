import { describe, expect, it } from 'vitest'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-08-03T10:00:00.000Z'
const TODAY = '2026-08-03'
const { payload } = await openTestPayload({ REPERE_NOW: NOW })
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const { answerPlaceForm } = await import('@/features/placement/calendarPages/write/answerPlaceForm')
const { readUnitRows } = await import('@/features/placement/calendarPages/read/readUnitRows')
const { readWeek } = await import('@/features/placement/calendarPages/read/readWeek')
const { readAllUnits } = await import('@/features/placement/calendarPages/read/readAllUnits')
const { readChildren } = await import('@/features/placement/calendarPages/read/readChildren')

async function aScene() {
  const { sheet, units } = await aKeptFacility(payload, {
    facility: { installedCapacity: 3 },
    units: [{ openCapacity: 3 }],
  })
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const [place, manager, contributor, coordinator] = await Promise.all([
    aPlace(payload, unit, { reference: 'G1' }),
    aFacilityMember(payload, { sheet, role: 'manager' }),
    aFacilityMember(payload, { sheet, role: 'contributor' }),
    aUser(payload, { roles: ['coordinator'] }),
  ])
  const clients = {
    manager: await signIn(payload, manager),
    contributor: await signIn(payload, contributor),
    coordinator: await signIn(payload, coordinator),
  }
  return { sheet, unit, place, coordinator, clients, context: { payload, actor: coordinator, address: null } }
}
type Scene = Awaited<ReturnType<typeof aScene>>

async function send(
  { sheet }: Scene,
  form: Record<string, string>,
  client: AuthClient,
  desk: 'keeper' | 'coordinator' = 'keeper',
) {
  const request = formRequest('/mes-fiches/x/calendrier/places/agir', form, client)
  const response = await answerPlaceForm(payload, request, { desk, number: sheet.number ?? '' })
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return location.searchParams.get('erreur') ?? location.searchParams.get('info')
}

const placesOf = async ({ unit }: Scene) =>
  (
    await payload.find({
      collection: 'places',
      where: { unit: { equals: unit.id } },
      sort: 'reference',
      limit: 50,
      depth: 0,
      overrideAccess: true,
    })
  ).docs

const openCapacityOf = async ({ unit }: Scene) =>
  (
    await payload.findByID({
      collection: 'units',
      id: unit.id,
      depth: 0,
      select: { openCapacity: true },
      overrideAccess: true,
    })
  ).openCapacity

const adding = ({ unit }: Scene, reference: string) => ({
  action: 'add',
  unit: unit.id,
  reference,
  kind: 'ordinary',
  from: TODAY,
})

describe('the places of a unit', () => {
  it('are added by managers and coordinators, one name each, no more than the facility has: the unit opens those in service', async () => {
    const scene = await aScene()
    const { manager, contributor, coordinator } = scene.clients
    expect(await send(scene, adding(scene, 'G2'), contributor)).toBe('refused')
    expect(await send(scene, adding(scene, 'g1'), manager)).toBe('faults')
    expect(await send(scene, adding(scene, 'G2'), manager)).toBe('added')
    expect(await send(scene, adding(scene, 'G3'), coordinator, 'coordinator')).toBe('added')
    expect(await send(scene, adding(scene, 'G4'), manager)).toBe('faults')
    expect((await placesOf(scene)).map(({ reference }) => reference)).toStrictEqual(['G1', 'G2', 'G3'])
    expect(await openCapacityOf(scene)).toBe(3)
  })

  it('are never more than the facility has, however many are added at once', async () => {
    const scene = await aScene()
    const said = await Promise.all(
      ['A', 'B', 'C', 'D', 'E'].map((name) => send(scene, adding(scene, name), scene.clients.manager)),
    )
    expect(said.filter((one) => one === 'added')).toHaveLength(2)
    expect(await placesOf(scene)).toHaveLength(3)
  })

  it('take another name, and keep their calendar', async () => {
    const scene = await aScene()
    const form = { action: 'rename', place: scene.place.id, word: 'Chambre bleue' }
    expect(await send(scene, form, scene.clients.contributor)).toBe('refused')
    expect(await send(scene, { ...form, word: '' }, scene.clients.manager)).toBe('faults')
    expect(await send(scene, form, scene.clients.manager)).toBe('renamed')
    expect((await placesOf(scene))[0]?.reference).toBe('Chambre bleue')
  })

  it('leave service once nobody is promised to them, and are then taken by nobody', async () => {
    const scene = await aScene()
    const { place, context } = scene
    const stay = await commitLine(context, {
      place: place.id,
      act: { kind: 'admit', from: TODAY, to: '2026-08-20' },
    })
    expect(stay.fault).toBeNull()
    const form = { action: 'end', place: place.id, word: '2026-08-10' }
    expect(await send(scene, form, scene.clients.manager)).toBe('faults')
    expect(await send(scene, { ...form, word: '2026-08-31' }, scene.clients.manager)).toBe('ended')
    expect((await placesOf(scene))[0]?.inServiceTo).toBe('2026-08-31')
    expect(await openCapacityOf(scene)).toBe(1)
    const after = await commitLine(context, {
      place: place.id,
      act: { kind: 'admit', from: '2026-09-10', to: '2026-09-20' },
    })
    expect(after.fault).not.toBeNull()
  })
})

describe('a surnombre', () => {
  const opening = ({ unit }: Scene, given: Record<string, string> = {}) => ({
    action: 'extra',
    unit: unit.id,
    reason: 'fratrie',
    from: TODAY,
    to: '2026-08-17',
    ...given,
  })

  it('is opened by a coordinator alone, with a reason, for the set number of days at most', async () => {
    const scene = await aScene()
    const { manager, coordinator } = scene.clients
    expect(await send(scene, opening(scene), manager)).toBe('refused')
    expect(await send(scene, opening(scene, { to: '2026-08-18' }), coordinator, 'coordinator')).toBe('faults')
    expect(await send(scene, opening(scene, { reason: '' }), coordinator, 'coordinator')).toBe('faults')
    expect(await send(scene, opening(scene), coordinator, 'coordinator')).toBe('extra')
    expect((await placesOf(scene)).at(-1)).toMatchObject({
      reference: 'Surnombre 1',
      kind: 'extra',
      extraReason: 'fratrie',
      inServiceTo: '2026-08-17',
    })
    expect(await openCapacityOf(scene)).toBe(1)
  })

  it('is counted apart from the places of the unit', async () => {
    const scene = await aScene()
    await send(scene, opening(scene), scene.clients.coordinator, 'coordinator')
    const extra = (await placesOf(scene)).at(-1)
    await commitLine(scene.context, {
      place: extra?.id ?? '',
      act: { kind: 'admit', from: TODAY, to: '2026-08-10' },
    })
    const counts = await readWeek(payload, { units: [scene.unit.id], days: [TODAY], now: new Date(NOW) })
    expect(counts.get(scene.unit.id)?.[0]).toMatchObject({ open: 1, free: 1, present: 0, extra: 1 })
  })
})

describe('what is read of calendars', () => {
  it('is the same from the list of what takes a place and from its calendar', async () => {
    const scene = await aScene()
    const { place, context, unit, sheet } = scene
    await commitLine(context, { place: place.id, act: { kind: 'admit', from: TODAY, to: '2026-08-06' } })
    const days = [3, 4, 5, 6, 7, 8, 9].map((day) => `2026-08-0${day}`)
    const now = new Date(NOW)
    const [listed, units] = await Promise.all([
      readWeek(payload, { units: [unit.id], days, now }),
      readUnitRows(payload, sheet.id, { from: TODAY, to: '2026-08-09', now }),
    ])
    const { dayCounts } = await import('@/features/placement/calendarPages/present/dayCounts')
    const read = days.map((day) => dayCounts(units[0]?.places ?? [], day).free)
    expect(listed.get(unit.id)?.map(({ free }) => free)).toStrictEqual(read)
    expect(read).toStrictEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('lists the units that keep places, by facility, found by a part of its name', async () => {
    const scene = await aScene()
    const { units, total } = await readAllUnits(payload, { sought: scene.sheet.number ?? '', page: null })
    expect({ units, total }).toStrictEqual({
      units: [
        {
          id: scene.unit.id,
          name: scene.unit.name,
          facility: { number: scene.sheet.number, name: scene.sheet.name },
        },
      ],
      total: 1,
    })
    expect((await readAllUnits(payload, { sought: 'zzzz', page: '9' })).total).toBe(0)
  })

  it('tells a facility of a child what it may know, and nothing else', async () => {
    const scene = await aScene()
    const request = await aPlacementRequest(payload, {
      profile: { context: 'Un contexte', commune: '91174', incompatibleWith: ['X-1'] },
    })
    const held = await commitLine(scene.context, {
      place: scene.place.id,
      act: {
        kind: 'hold',
        request: request.id,
        child: 0,
        from: TODAY,
        to: '2026-08-20',
        expiresAt: '2026-08-03T14:00:00.000Z',
      },
    })
    if (held.fault !== null) throw new Error(held.words)
    const units = await readUnitRows(payload, scene.sheet.id, { from: TODAY, to: TODAY, now: new Date(NOW) })
    const standing = units.flatMap(({ places }) => places.flatMap((place) => place.standing))
    const children = await readChildren(payload, standing, TODAY)
    expect(children.get(held.line.thread)).toStrictEqual({
      reference: request.reference,
      age: '12\u00a0ans',
      sex: 'garcon',
      needs: [],
      duration: 'court',
      legalTitle: 'accueil-provisoire',
      urgency: 'semaine',
      siblings: 0,
      siblingWish: null,
    })
  })
})
