import { beforeAll, describe, expect, it } from 'vitest'
import type { Commitment } from '@/domain/placement/Commitment'
import { decidedAt } from '@/domain/placement/calendar/decidedAt'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { stateOfRequest } from '@/domain/placement/calendar/stateOfRequest'
import { takenSpans } from '@/domain/placement/calendar/takenSpans'
import { REFUSAL_REASONS, REQUEST_OUTCOMES, REQUEST_STATES } from '@/domain/placement/closedLists'
import { groupBy } from '@/domain/placement/groupBy'
import { SLUGS } from '@/domain/slugs'
import type { Place, PlacementRequest } from '@/payload-types'
import { aUser } from '../../factories/aUser'
import { calendarFaults } from '../../helpers/asserts/calendarFaults'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = new Date('2026-11-29T14:00:00Z')
const TODAY = '2026-11-29'
/** Tens of thousands of documents, on a machine much busier than it should be. */
const SEEDING_MS = 900_000
const { payload } = await openTestPayload({ REPERE_NOW: NOW.toISOString() })

let lines: Commitment[] = []
let places: Place[] = []
let requests: PlacementRequest[] = []
let l0001 = ''

beforeAll(async () => {
  await aUser(payload, { roles: ['agent'], service: 'MDS d’Étampes' })
  await aUser(payload, { roles: ['coordinator'] })
  await aUser(payload, { roles: ['facility'] })
  const { seedFacilities } = await import('../../../scripts/seed/seedFacilities')
  const { seedPlacements } = await import('../../../scripts/seed/seedPlacements')
  const args = { payload, now: NOW, progress: () => {} }
  await seedFacilities(args)
  await seedPlacements(args)
  const { seedMonthEnds } = await import('../../../scripts/seed/seedMonthEnds')
  await seedMonthEnds(payload, NOW)
  const whole = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const { readCalendars } = await import('@/features/placement/calendar/read/readCalendars')
  places = (await payload.find({ ...whole, collection: SLUGS.places, sort: 'reference' })).docs
  requests = (await payload.find({ ...whole, collection: SLUGS.placementRequests })).docs
  lines = await readCalendars(payload, { places: places.map(({ id }) => id) })
  const { docs } = await payload.find({
    ...whole,
    collection: 'facilities',
    where: { number: { equals: 'L0001' } },
    select: {},
  })
  l0001 = docs[0]?.id ?? ''
}, SEEDING_MS)

const ofRequest = () =>
  groupBy(
    lines.filter(({ request }) => request !== null),
    ({ request }) => request ?? '',
  )

describe('the places of the demo', () => {
  it('are six hundred, in most of its 120 units, and some units say counts alone', async () => {
    const { totalDocs: units } = await payload.count({ collection: SLUGS.units, overrideAccess: true })
    const ordinary = places.filter(({ kind }) => kind === 'ordinary').length
    expect(units).toBe(120)
    expect(ordinary).toBeGreaterThanOrEqual(590)
    expect(ordinary).toBeLessThanOrEqual(640)
    expect(new Set(places.map(({ kind }) => kind))).toStrictEqual(new Set(['ordinary', 'standby', 'extra']))
    const kept = new Set(places.map(({ unit }) => String(unit)))
    expect(kept.size).toBeGreaterThan(75)
    expect(kept.size).toBeLessThan(120)
  })

  it('never have two commitments on one day, nor a move that is not legal', () => {
    expect(calendarFaults(lines, NOW)).toStrictEqual([])
  })

  it('have ranks without a gap, written in the order of time, and turns that are each one’s own', () => {
    const calendars = [...groupBy(lines, ({ place }) => place).values()]
    const wrong = calendars.filter((calendar) => {
      const sorted = [...calendar].sort((one, other) => one.seq - other.seq)
      return sorted.some(({ seq, at }, rank) => seq !== rank + 1 || at < (sorted[rank - 1]?.at ?? ''))
    })
    expect(wrong).toStrictEqual([])
    expect(lines.filter(({ at }) => Date.parse(at) > NOW.getTime())).toStrictEqual([])
  })

  it('are taken as their calendars say', () => {
    const calendars = groupBy(lines, ({ place }) => place)
    const wrong = places.filter(({ id, taken }) => {
      const told = takenSpans(standingOf(calendars.get(id) ?? [], NOW), TODAY)
      return JSON.stringify(taken) !== JSON.stringify(told)
    })
    expect(wrong).toStrictEqual([])
  })

  it('are as full as those of a département, and less in August', () => {
    const ordinary = new Set(places.filter(({ kind }) => kind === 'ordinary').map(({ id }) => id))
    const stays = [...groupBy(lines, ({ place }) => place)].flatMap(([place, calendar]) =>
      ordinary.has(place)
        ? standingOf(calendar, NOW).filter(
            ({ kind, state }) => kind === 'stay' && ['arrived', 'left'].includes(state),
          )
        : [],
    )
    const on = (day: string) =>
      stays.filter(({ from, to, state }) => from <= day && (state === 'arrived' || to === null || to >= day))
        .length / ordinary.size
    const winter = ['2025-10-15', '2025-12-10', '2026-02-10', '2026-04-14', '2026-06-10', '2026-10-20'].map(
      on,
    )
    const mean = winter.reduce((sum, share) => sum + share, 0) / winter.length
    expect(mean).toBeGreaterThan(0.92)
    expect(mean).toBeLessThan(0.965)
    expect(on('2026-08-14')).toBeLessThan(mean - 0.04)
  })
})

describe('the requests of the demo', () => {
  it('are at what their calendars say', () => {
    const calendars = ofRequest()
    const told = requests.map((request) => {
      const own = calendars.get(request.id) ?? []
      const facts = {
        state: request.state,
        waitingSince: request.waitingSince ?? null,
        children: request.profile.children.length,
      }
      const open =
        request.state === 'closed' && !request.closeReason ? { ...facts, state: 'open' as const } : facts
      return [request.reference, stateOfRequest(open, standingOf(own, NOW)), decidedAt(own, facts.children)]
    })
    expect(told).toStrictEqual(
      requests.map(({ reference, state, decidedAt: at }) => [reference, state, at ?? null]),
    )
  })

  it('stay so when the product settles them, and their places too', async () => {
    const { settleRequest } = await import('@/features/placement/calendar/write/settleRequest')
    const some = requests.filter(({ state }, rank) => state !== 'closed' || rank % 97 === 0)
    const settled = await Promise.all(some.map(({ id }) => settleRequest(payload, id, NOW)))
    expect(settled).toStrictEqual(some.map(({ state }) => state))
  })

  it('are in every state, with every end and every refusal', () => {
    expect(new Set(requests.map(({ state }) => state))).toStrictEqual(
      new Set(REQUEST_STATES.map(({ code }) => code)),
    )
    const outcomes = new Set(requests.flatMap(({ outcome }) => outcome ?? []))
    expect(outcomes).toStrictEqual(new Set(REQUEST_OUTCOMES.map(({ code }) => code)))
    const refusals = new Set(
      lines.flatMap(({ state, reason }) => (state === 'refused' ? (reason ?? []) : [])),
    )
    expect(refusals).toStrictEqual(new Set(REFUSAL_REASONS.map(({ code }) => code)))
    const states = new Set(lines.map(({ kind, state }) => `${kind} ${state}`))
    expect([...states].sort()).toStrictEqual([
      'absence closed',
      'absence open',
      'hold cancelled',
      'hold expired',
      'hold placed',
      'hold refused',
      'outOfService closed',
      'outOfService open',
      'stay arrived',
      'stay cancelled',
      'stay left',
      'stay notArrived',
      'stay planned',
    ])
  })

  it('bear plainly fictive references, each its own, and wait longer after twelve', () => {
    const references = requests.map(({ reference }) => reference)
    expect(new Set(references).size).toBe(references.length)
    expect(references.filter((reference) => !/^ASE-\d{2}-\d{4}$/.test(reference))).toStrictEqual([])
    const searched = (older: boolean) =>
      requests.flatMap(({ openedAt, decidedAt: at, profile }) => {
        const age = Number(openedAt?.slice(0, 4)) - Number(profile.children[0]?.birthMonth.slice(0, 4))
        return openedAt && at && age >= 12 === older ? [Date.parse(at) - Date.parse(openedAt)] : []
      })
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(searched(true))).toBeGreaterThan(1.2 * mean(searched(false)))
  })

  it('give the facility of the demo its morning: options to answer, arrivals, a departure overdue, an absence', () => {
    const own = new Set(places.filter(({ facility }) => String(facility) === l0001).map(({ id }) => id))
    const standing = standingOf(
      lines.filter(({ place }) => own.has(place)),
      NOW,
    )
    const holds = standing.filter(({ kind, state }) => kind === 'hold' && state === 'placed')
    const left = holds.map(({ expiresAt }) =>
      Math.round((Date.parse(expiresAt ?? '') - NOW.getTime()) / 60_000),
    )
    expect(left.sort((one, other) => one - other)).toStrictEqual([20, 215, 71 * 60, 71 * 60])
    const planned = standing.filter(({ state }) => state === 'planned').map(({ from }) => from)
    expect(planned.includes(TODAY) && planned.includes('2026-11-27')).toBe(true)
    expect(standing.some(({ state, to }) => state === 'arrived' && to !== null && to < TODAY)).toBe(true)
    expect(standing.some(({ kind, state }) => kind === 'absence' && state === 'open')).toBe(true)
  })

  it('leave notices to each account, some unread, and what was looked for without being found', async () => {
    const { docs: notices } = await payload.find({
      collection: SLUGS.placementNotices,
      depth: 0,
      limit: 0,
      pagination: false,
      select: { user: true, readAt: true, kind: true },
      overrideAccess: true,
    })
    const unread = groupBy(
      notices.filter(({ readAt }) => !readAt),
      ({ user }) => String(user),
    )
    expect(unread.size).toBe(3)
    const kinds = new Set(notices.map(({ kind }) => kind))
    expect(
      ['asked', 'accepted', 'refused', 'legalNear', 'arrivalOverdue'].filter((kind) => !kinds.has(kind)),
    ).toStrictEqual([])
    const { totalDocs } = await payload.count({ collection: SLUGS.placeShortages, overrideAccess: true })
    expect(totalDocs).toBeGreaterThan(100)
    // What time makes known is told already: nobody is told of it twice as the demo starts.
    const { tellDue } = await import('@/features/placement/notices/write/tellDue')
    await tellDue(payload)
    const after = await payload.count({ collection: SLUGS.placementNotices, overrideAccess: true })
    expect(after.totalDocs).toBe(notices.length)
  })

  it('leave the ends of 23 months counted, as the product would count the last one again', async () => {
    const { readSnapshots } = await import('@/features/placement/statistics/read/readSnapshots')
    const ends = await readSnapshots(payload)
    expect([ends.length, ends[0]?.month, ends.at(-1)?.month]).toStrictEqual([23, '2024-12', '2026-10'])
    const { takePlacementSnapshot } = await import(
      '@/features/placement/statistics/write/takePlacementSnapshot'
    )
    await payload.delete({
      collection: SLUGS.placementSnapshots,
      where: { month: { equals: '2026-10' } },
      depth: 0,
      overrideAccess: true,
    })
    await takePlacementSnapshot(payload)
    expect((await readSnapshots(payload)).at(-1)?.notExecuted).toStrictEqual(ends.at(-1)?.notExecuted)
  })

  it('have legal deadlines within a day, a waiting list, drafts, and acts that were typed later', () => {
    const near = requests.filter(
      ({ state, legalDeadline }) =>
        ['open', 'held', 'waiting'].includes(state) &&
        legalDeadline &&
        Date.parse(legalDeadline) > NOW.getTime() &&
        Date.parse(legalDeadline) - NOW.getTime() <= 86_400_000,
    )
    expect(near.length).toBeGreaterThanOrEqual(2)
    expect(requests.filter(({ state }) => state === 'waiting').length).toBeGreaterThanOrEqual(6)
    expect(requests.filter(({ state }) => state === 'draft').length).toBe(3)
    const week = lines.filter(
      ({ occurredAt, at }) => occurredAt && NOW.getTime() - Date.parse(at) < 7 * 86_400_000,
    )
    expect(week.length).toBeGreaterThanOrEqual(1)
  })
})
