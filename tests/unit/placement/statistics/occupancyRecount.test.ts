import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/hours/calendarDay'
import { groupBy } from '@/domain/placement/groupBy'
import type { CountedPlace, CountedThread } from '@/domain/placement/statistics/CountedInput'
import { dayNumber, dayOfNumber } from '@/domain/placement/statistics/dayNumber'
import { countedBounds, installedDays, occupancyOf, openDays } from '@/domain/placement/statistics/occupancy'
import { vacancyGaps } from '@/domain/placement/statistics/vacancyGaps'

const FIRST = '2025-01-01'
const TODAY = '2026-03-15'
const PERIOD = { from: '2025-04-01', to: '2026-04-30' }

const aPlace = (facts: Partial<CountedPlace> = {}): CountedPlace => ({
  id: 'p0',
  unit: 'u',
  facility: 'f',
  territory: 't',
  mode: 'internat-collectif',
  kind: 'ordinary',
  inServiceFrom: FIRST,
  inServiceTo: null,
  ...facts,
})

const aThread = (facts: Partial<CountedThread>): CountedThread => ({
  thread: 'p0:1',
  place: 'p0',
  kind: 'stay',
  state: 'left',
  from: FIRST,
  to: null,
  readyOn: null,
  expiresAt: null,
  request: null,
  child: null,
  reason: null,
  heldAt: null,
  answeredAt: null,
  acceptedAt: null,
  arrivedOn: null,
  lastAt: `${FIRST}T08:00:00.000Z`,
  ...facts,
})

type Drawn = { gap: number; days: number; what: string; away: [number, number]; ready: number }

/** Commitments one after the other, as a calendar allows them. */
function calendar(place: string, drawn: readonly Drawn[]): CountedThread[] {
  let day = FIRST
  return drawn.flatMap(({ gap, days, what, away, ready }, rank) => {
    const from = addDays(day, gap)
    const to = addDays(from, days)
    const thread = `${place}:${rank}`
    day = addDays(to, 1)
    if (what === 'closed')
      return [aThread({ thread, place, kind: 'outOfService', state: 'closed', from, to })]
    if (what === 'hold') return [aThread({ thread, place, kind: 'hold', state: 'refused', from, to })]
    if (what === 'noShow') return [aThread({ thread, place, state: 'notArrived', from, to })]
    const absence = aThread({
      thread: `${thread}a`,
      place,
      kind: 'absence',
      state: away[1] % 2 === 0 ? 'closed' : 'withdrawn',
      from: addDays(from, away[0]),
      to: addDays(from, away[0] + away[1]),
    })
    day = addDays(to, 1 + ready)
    return [aThread({ thread, place, state: 'left', from, to, arrivedOn: from, readyOn: day }), absence]
  })
}

const drawnPlace = fc.record({
  kind: fc.constantFrom('ordinary' as const, 'ordinary' as const, 'standby' as const, 'extra' as const),
  start: fc.integer({ min: 0, max: 300 }),
  end: fc.option(fc.integer({ min: 200, max: 500 })),
  calendar: fc.array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      days: fc.integer({ min: 0, max: 90 }),
      what: fc.constantFrom('stay', 'stay', 'closed', 'hold', 'noShow'),
      away: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })),
      ready: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 8 },
  ),
})

/** What a day of a place is, by the words of the definition. */
function dayIs(place: CountedPlace, threads: readonly CountedThread[], day: string): string | null {
  if (day < place.inServiceFrom || (place.inServiceTo !== null && day > place.inServiceTo)) return null
  const covers = ({ from, to }: CountedThread) => from <= day && (to === null || to >= day)
  const stay = threads.find((one) => one.kind === 'stay' && one.state === 'left' && covers(one))
  const isAway = threads.some((one) => one.kind === 'absence' && one.state !== 'withdrawn' && covers(one))
  if (stay) return isAway ? 'reserved' : 'realised'
  if (threads.some((one) => one.kind === 'outOfService' && covers(one))) return 'void'
  const isPrepared = threads.some(
    ({ kind, state, to, readyOn }) =>
      kind === 'stay' && state === 'left' && to !== null && readyOn !== null && day > to && day < readyOn,
  )
  if (isPrepared) return 'preparation'
  return place.kind === 'standby' ? 'standby' : 'free'
}

describe('occupancyOf', () => {
  it('counts every day of every place as a recount day by day does', () => {
    fc.assert(
      fc.property(fc.array(drawnPlace, { maxLength: 5 }), (drawn) => {
        const places = drawn.map(({ kind, start, end }, rank) =>
          aPlace({
            id: `p${rank}`,
            facility: `f${rank % 2}`,
            kind,
            inServiceFrom: addDays(FIRST, start),
            inServiceTo: end === null ? null : addDays(FIRST, end),
          }),
        )
        const threads = drawn.flatMap((one, rank) => calendar(`p${rank}`, one.calendar))
        const byPlace = groupBy(threads, ({ place }) => place)
        const of = (place: string) => byPlace.get(place) ?? []
        const counted = occupancyOf(places, of, countedBounds(PERIOD, dayNumber(TODAY)))
        const expected: Record<string, number> = {}
        const months: Record<string, number> = {}
        for (let at = dayNumber(PERIOD.from); at <= dayNumber(TODAY); at += 1)
          for (const place of places) {
            const day = dayOfNumber(at)
            const is = dayIs(place, of(place.id), day)
            const column = place.kind === 'extra' ? (is === 'realised' ? 'extra' : null) : is
            if (column === null) continue
            expected[column] = (expected[column] ?? 0) + 1
            const month = `${day.slice(0, 7)} ${column}`
            months[month] = (months[month] ?? 0) + 1
          }
        const told = (days: Record<string, number>) =>
          Object.fromEntries(Object.entries(days).filter(([, count]) => count > 0))
        expect(told(counted.total)).toStrictEqual(expected)
        expect(
          Object.fromEntries(
            counted.months.flatMap(({ month, days }) =>
              Object.entries(told(days)).map(([column, count]) => [`${month} ${column}`, count]),
            ),
          ),
        ).toStrictEqual(months)
        const sum = (name: 'realised' | 'free') =>
          [...counted.facilities.values()].reduce((total, days) => total + days[name], 0)
        expect([sum('realised'), sum('free')]).toStrictEqual([counted.total.realised, counted.total.free])
      }),
      { numRuns: 60 },
    )
  })

  it('A10: takes days out of service off open places, and leaves them in installed places', () => {
    const closed = aThread({
      kind: 'outOfService',
      state: 'open',
      from: '2025-08-10',
      to: '2025-08-20',
    })
    const { total } = occupancyOf(
      [aPlace()],
      () => [closed],
      countedBounds({ from: '2025-08-01', to: '2025-08-31' }, dayNumber(TODAY)),
    )
    expect([openDays(total), installedDays(total), total.void]).toStrictEqual([20, 31, 11])
  })

  it('A8: leaves occupancy as it is when a child does not come', () => {
    const bounds = countedBounds({ from: '2025-08-01', to: '2025-08-31' }, dayNumber(TODAY))
    const noShow = aThread({ state: 'notArrived', from: '2025-08-05', to: '2025-08-25' })
    expect(occupancyOf([aPlace()], () => [noShow], bounds)).toStrictEqual(
      occupancyOf([aPlace()], () => [], bounds),
    )
  })

  it('counts a child who is still there past the day that was foreseen, and no day to come', () => {
    const stay = aThread({ state: 'arrived', from: '2026-03-01', to: '2026-03-05', arrivedOn: '2026-03-01' })
    const { total } = occupancyOf(
      [aPlace()],
      () => [stay],
      countedBounds({ from: '2026-03-01', to: '2026-03-31' }, dayNumber(TODAY)),
    )
    expect([total.realised, openDays(total)]).toStrictEqual([15, 15])
  })
})

describe('vacancyGaps', () => {
  it('counts the empty days between two children, days out of service that overlap once', () => {
    const threads = [
      aThread({ state: 'left', from: '2025-05-01', to: '2025-05-31', readyOn: '2025-06-03' }),
      aThread({
        thread: 'p0:2',
        kind: 'outOfService',
        state: 'closed',
        from: '2025-06-05',
        to: '2025-06-09',
      }),
      aThread({
        thread: 'p0:3',
        kind: 'outOfService',
        state: 'closed',
        from: '2025-06-08',
        to: '2025-06-11',
      }),
      aThread({ thread: 'p0:4', state: 'arrived', from: '2025-06-20', arrivedOn: '2025-06-20' }),
    ]
    const bounds = countedBounds(PERIOD, dayNumber(TODAY))
    // 3 to 19 June are 17 days, 5 to 11 June 7 of them.
    expect(vacancyGaps([aPlace()], () => threads, bounds, dayNumber(TODAY))).toStrictEqual({
      n: 1,
      median: 10,
      waiting: 0,
    })
  })
})
