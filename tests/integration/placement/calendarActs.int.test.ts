import { describe, expect, it } from 'vitest'
import type { Unit } from '@/payload-types'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { countTraces } from '../../helpers/asserts/countTraces'
import type { AuthClient } from '../../helpers/scenes/authClient'
import { formRequest } from '../../helpers/scenes/formRequest'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-08-03T10:00:00.000Z'
const TODAY = '2026-08-03'
const { payload } = await openTestPayload({ REPERE_NOW: NOW })
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const { readCalendars } = await import('@/features/placement/calendar/read/readCalendars')
const { answerActForm } = await import('@/features/placement/calendarPages/write/answerActForm')
const { readRefusal } = await import('@/features/placement/calendarPages/read/readRefusal')

type Desk = 'keeper' | 'coordinator'
type Role = 'manager' | 'contributor' | 'reader'

async function aScene(role: Role = 'contributor', facts: Partial<Unit> = {}) {
  const { sheet, units } = await aKeptFacility(payload, { units: [facts] })
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const [place, member, coordinator] = await Promise.all([
    aPlace(payload, unit),
    aFacilityMember(payload, { sheet, role }),
    aUser(payload, { roles: ['coordinator'] }),
  ])
  return { sheet, unit, place, member, coordinator, client: await signIn(payload, member) }
}

type Scene = Awaited<ReturnType<typeof aScene>>

/** A stay of a request that was accepted, expected on these days. */
async function anExpectedChild({ place, coordinator }: Scene, from = TODAY, to = '2026-08-31') {
  const request = await aPlacementRequest(payload)
  const context = { payload, actor: coordinator, address: null }
  const held = await commitLine(context, {
    place: place.id,
    act: { kind: 'hold', request: request.id, child: 0, from, to, expiresAt: '2026-08-03T14:00:00.000Z' },
  })
  if (held.fault !== null) throw new Error(held.words)
  const { thread } = held.line
  await commitLine(context, { place: place.id, act: { kind: 'accept', thread } })
  return { thread, request }
}

async function send(
  { sheet }: Scene,
  form: Record<string, string>,
  client?: AuthClient,
  desk: Desk = 'keeper',
) {
  const request = formRequest('/mes-fiches/x/calendrier/agir', form, client)
  const response = await answerActForm(payload, request, { desk, number: sheet.number ?? '' })
  const location = new URL(response.headers.get('location') ?? '', 'http://localhost')
  return { said: location.searchParams.get('erreur') ?? location.searchParams.get('info'), location }
}

const linesOf = async ({ place }: Scene) => readCalendars(payload, { places: [place.id] })
const stored = (id: string) => payload.findByID({ collection: 'places', id, depth: 0, overrideAccess: true })

async function refusalOf({ sheet, member, place }: Scene, location: URL) {
  const opened = {
    payload,
    user: member,
    sheet: { id: sheet.id, number: sheet.number ?? '', name: sheet.name },
    desk: 'keeper' as const,
    rights: { isMember: true, read: true, edit: true, manage: false, coordinate: false },
  }
  // Of the sheet, the reading of a refusal asks for nothing but its place.
  return readRefusal(opened as never, location.searchParams, place.id)
}

describe('acts typed by a facility', () => {
  it('A8: a child who did not come frees the place at once, with the reason that statistics count', async () => {
    const scene = await aScene()
    const { thread, request } = await anExpectedChild(scene)
    const form = { act: 'notArrived', place: scene.place.id, thread, reason: 'fugue' }
    expect((await send(scene, form, scene.client)).said).toBe('notArrived')
    const last = (await linesOf(scene)).at(-1)
    expect(last).toMatchObject({ kind: 'stay', state: 'notArrived', reason: 'fugue', from: TODAY })
    expect((await stored(scene.place.id)).taken).toStrictEqual([])
    const { state } = await payload.findByID({
      collection: 'placement-requests',
      id: request.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(state).toBe('open')
  })

  it('A8: a no-show without its reason is refused beside its field, and nothing typed is lost', async () => {
    const scene = await aScene()
    const { thread } = await anExpectedChild(scene)
    const form = { act: 'notArrived', place: scene.place.id, thread, note: 'attendu toute la journée' }
    const { said, location } = await send(scene, form, scene.client)
    expect(said).toBe('faults')
    expect(location.pathname).toMatch(new RegExp(`/calendrier/place/${scene.place.id}/1$`))
    const refusal = await refusalOf(scene, location)
    expect(refusal?.typed.note).toBe('attendu toute la journée')
    expect(refusal?.faults).toStrictEqual([{ path: 'reason', message: 'Choisissez le motif.' }])
    expect(await linesOf(scene)).toHaveLength(2)
  })

  it('A10: whoever takes a place that is out of service is told the reason, and the days stay open', async () => {
    const scene = await aScene()
    const place = scene.place.id
    const closed = {
      act: 'outOfService',
      place,
      from: '2026-08-10',
      to: '2026-08-20',
      reason: 'sous-effectif',
    }
    expect((await send(scene, closed, scene.client)).said).toBe('outOfService')
    const over = { act: 'admit', place, from: '2026-08-05', to: '2026-08-12' }
    const { said, location } = await send(scene, over, scene.client)
    expect(said).toBe('overlap')
    const refusal = await refusalOf(scene, location)
    expect(refusal?.words).toMatch(/hors service : sous-effectif.*10\saoût.*20\saoût/s)
    expect(refusal?.typed.to).toBe('2026-08-12')
    expect((await send(scene, { ...over, from: '2026-08-24', to: '2026-08-28' }, scene.client)).said).toBe(
      'admit',
    )
  })

  it('go from the arrival to the departure, each with its line, its author and when it really happened', async () => {
    const scene = await aScene()
    const { thread } = await anExpectedChild(scene)
    const base = { place: scene.place.id, thread }
    const steps: Record<string, string>[] = [
      { act: 'arrive', on: TODAY, occurredAt: '2026-08-03T08:15' },
      { act: 'extend', to: '2026-09-04' },
      { act: 'away', from: TODAY, to: '2026-08-05', reason: 'week-end' },
      { act: 'leave', on: TODAY, reason: 'retour-famille', destination: 'famille' },
      { act: 'prepare', readyOn: '2026-08-04' },
    ]
    for (const step of steps)
      expect((await send(scene, { ...base, ...step }, scene.client)).said).toBe(step.act)
    const lines = await linesOf(scene)
    expect(lines.map(({ kind, state, to }) => [kind, state, to])).toStrictEqual([
      ['hold', 'placed', '2026-08-31'],
      ['stay', 'planned', '2026-08-31'],
      ['stay', 'arrived', '2026-08-31'],
      ['stay', 'arrived', '2026-09-04'],
      ['absence', 'open', '2026-08-05'],
      ['stay', 'left', TODAY],
      ['stay', 'left', TODAY],
    ])
    expect(lines[2]).toMatchObject({ byName: scene.member.name, occurredAt: '2026-08-03T06:15:00.000Z' })
  })

  it('are undone by the opposite line on the same day: an absence and a period out of service are withdrawn', async () => {
    const scene = await aScene()
    const place = scene.place.id
    await send(scene, { act: 'outOfService', place, from: TODAY, to: '', reason: 'travaux' }, scene.client)
    expect(
      (await send(scene, { act: 'backInService', place, thread: `${place}:1`, on: TODAY }, scene.client))
        .said,
    ).toBe('backInService')
    await send(scene, { act: 'admit', place, from: TODAY, to: '' }, scene.client)
    const stay = `${place}:3`
    await send(
      scene,
      { act: 'away', place, thread: stay, from: TODAY, to: '2026-08-06', reason: 'fugue' },
      scene.client,
    )
    expect(
      (await send(scene, { act: 'back', place, thread: `${place}:4`, on: TODAY }, scene.client)).said,
    ).toBe('back')
    expect((await linesOf(scene)).map(({ state }) => state)).toStrictEqual([
      'open',
      'withdrawn',
      'arrived',
      'open',
      'withdrawn',
    ])
  })

  it('keep no name: a note that tells who a child is is refused with its words', async () => {
    const scene = await aScene()
    const { thread } = await anExpectedChild(scene)
    const note = 'Chez sa mère, Madame Durand, au 06 12 34 56 78'
    const form = { act: 'notArrived', place: scene.place.id, thread, reason: 'maintien-famille', note }
    const { said, location } = await send(scene, form, scene.client)
    expect(said).toBe('faults')
    expect((await refusalOf(scene, location))?.faults[0]).toMatchObject({ path: 'note' })
    expect(await linesOf(scene)).toHaveLength(2)
  })

  it('A18: confirm nothing: what a unit said last keeps its age', async () => {
    const before = '2026-08-02T21:00:00.000Z'
    const freePlaces = { counts: [], outOfService: [], confirmedAt: before, confirmedBy: 'Awa Test' }
    const scene = await aScene('contributor', { freePlaces })
    await send(
      scene,
      { act: 'outOfService', place: scene.place.id, from: TODAY, reason: 'travaux' },
      scene.client,
    )
    const unit = await payload.findByID({
      collection: 'units',
      id: scene.unit.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(unit.freePlaces?.confirmedAt).toBe(before)
    expect(unit.freePlaces?.confirmedBy).toBe('Awa Test')
  })
})

describe('whoever may not', () => {
  const closing = ({ place }: Scene) => ({
    act: 'outOfService',
    place: place.id,
    from: TODAY,
    reason: 'travaux',
  })

  it('is refused and told to the journal: a reader, a stranger, an editor, a member at the desk of coordinators', async () => {
    const scene = await aScene('reader')
    const [stranger, editor, agent] = await Promise.all([
      aScene('manager'),
      signIn(payload, await aUser(payload, { roles: ['editor'] })),
      signIn(payload, await aUser(payload)),
    ])
    for (const client of [scene.client, stranger.client, editor, agent])
      expect((await send(scene, closing(scene), client)).said).toBe('refused')
    expect((await send(scene, closing(scene), scene.client, 'coordinator')).said).toBe('refused')
    expect(await linesOf(scene)).toHaveLength(0)
    expect(await countTraces(payload, scene.sheet.id, 'refused')).toBe(5)
  })

  it('never reaches the place of another facility, even with its id', async () => {
    const [scene, other] = await Promise.all([aScene('manager'), aScene('manager')])
    expect((await send(scene, closing(other), scene.client)).said).toBe('gone')
    const thread = `${other.place.id}:1`
    const form = { act: 'arrive', place: scene.place.id, thread, on: TODAY }
    expect((await send(scene, form, scene.client)).said).toBe('gone')
    expect(await linesOf(other)).toHaveLength(0)
  })

  it('cannot cancel what was accepted: coordinators do, at their desk', async () => {
    const scene = await aScene('manager')
    const { thread } = await anExpectedChild(scene, '2026-08-20')
    const form = { act: 'cancel', place: scene.place.id, thread, reason: 'mesure-levee' }
    expect((await send(scene, form, scene.client)).said).toBe('refused')
    const coordinator = await signIn(payload, scene.coordinator)
    expect((await send(scene, form, coordinator, 'coordinator')).said).toBe('cancel')
    expect((await linesOf(scene)).at(-1)).toMatchObject({ state: 'cancelled', reason: 'mesure-levee' })
  })

  it('is sent to sign in where nobody is', async () => {
    const scene = await aScene()
    expect((await send(scene, closing(scene))).location.pathname).toBe('/connexion')
  })
})
