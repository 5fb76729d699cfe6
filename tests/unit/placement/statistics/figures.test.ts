import { describe, expect, it } from 'vitest'
import { monthsOfAge } from '@/domain/placement/childAge'
import { AGE_CLASSES, ageClassOf } from '@/domain/placement/statistics/ages'
import type { CountedLine, CountedPlace, CountedRequest } from '@/domain/placement/statistics/CountedInput'
import { childStays } from '@/domain/placement/statistics/childStays'
import { dayNumber, dayOfNumber, parisDayNumber } from '@/domain/placement/statistics/dayNumber'
import { hourFigures } from '@/domain/placement/statistics/delays'
import { fiveYears, periodsSince, readPeriod, twelveMonths } from '@/domain/placement/statistics/periods'
import { movesPerThousand, stabilityOf } from '@/domain/placement/statistics/stability'
import { ThreadFolder } from '@/domain/placement/statistics/ThreadFolder'

const aLine = (facts: Partial<CountedLine>): CountedLine => ({
  thread: 't',
  seq: 1,
  place: 'p1',
  kind: 'hold',
  state: 'placed',
  from: '2026-01-10',
  to: null,
  readyOn: null,
  expiresAt: null,
  request: 'r',
  child: 0,
  reason: null,
  at: '2026-01-05T08:00:00.000Z',
  occurredAt: null,
  ...facts,
})

describe('ThreadFolder', () => {
  const lines = [
    aLine({ expiresAt: '2026-01-05T12:00:00.000Z' }),
    aLine({ seq: 2, kind: 'stay', state: 'planned', at: '2026-01-05T10:00:00.000Z' }),
    aLine({ seq: 4, kind: 'stay', state: 'arrived', from: '2026-01-11', at: '2026-01-11T16:00:00.000Z' }),
    aLine({
      seq: 7,
      kind: 'stay',
      state: 'left',
      from: '2026-01-11',
      to: '2026-02-01',
      at: '2026-02-01T16:00:00.000Z',
    }),
  ]

  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]]])('tells the same in the order %j', (order) => {
    const folder = new ThreadFolder()
    for (const at of order) folder.add(lines[at] ?? aLine({}))
    expect(folder.all()).toStrictEqual([
      {
        thread: 't',
        place: 'p1',
        kind: 'stay',
        state: 'left',
        from: '2026-01-11',
        to: '2026-02-01',
        readyOn: null,
        expiresAt: '2026-01-05T12:00:00.000Z',
        request: 'r',
        child: 0,
        reason: null,
        heldAt: '2026-01-05T08:00:00.000Z',
        answeredAt: '2026-01-05T10:00:00.000Z',
        acceptedAt: '2026-01-05T10:00:00.000Z',
        arrivedOn: '2026-01-11',
        lastAt: '2026-02-01T16:00:00.000Z',
      },
    ])
  })

  it('takes a direct stay for an answer to nobody, and what was done on paper for when it was done', () => {
    const folder = new ThreadFolder()
    folder.add(aLine({ kind: 'stay', state: 'arrived', occurredAt: '2026-01-04T03:00:00.000Z' }))
    expect(folder.all()[0]).toMatchObject({
      heldAt: null,
      acceptedAt: null,
      answeredAt: null,
      lastAt: '2026-01-04T03:00:00.000Z',
    })
  })
})

describe('days', () => {
  it('are those of Paris, whatever the hour and the season', () => {
    for (const [instant, day] of [
      ['2026-01-31T22:59:59.000Z', '2026-01-31'],
      ['2026-01-31T23:00:00.000Z', '2026-02-01'],
      ['2026-07-31T22:00:00.000Z', '2026-08-01'],
      ['2026-03-28T22:59:00.000Z', '2026-03-28'],
      ['2026-03-29T21:59:00.000Z', '2026-03-29'],
      ['2026-03-29T22:00:00.000Z', '2026-03-30'],
      ['2026-10-25T22:59:00.000Z', '2026-10-25'],
      ['2026-10-25T23:00:00.000Z', '2026-10-26'],
    ] as const)
      expect([instant, dayOfNumber(parisDayNumber(instant))]).toStrictEqual([instant, day])
  })
})

describe('ages', () => {
  it('are in completed years as far as months tell, and not said where they are not', () => {
    const of = (years: number) => ageClassOf(years * 12)
    expect([2, 3, 5, 6, 10, 11, 15, 16, 17, 18].map(of)).toStrictEqual([
      '0-2',
      '3-5',
      '3-5',
      '6-10',
      '6-10',
      '11-15',
      '11-15',
      '16-17',
      '16-17',
      '18+',
    ])
    expect([ageClassOf(null), ageClassOf(Number.NaN), ageClassOf(-3)]).toStrictEqual([
      'unknown',
      'unknown',
      '0-2',
    ])
    expect(monthsOfAge('2012-02', '2025-03-10T15:00:00.000Z')).toBe(157)
    expect(AGE_CLASSES).toHaveLength(7)
  })
})

describe('periods', () => {
  it('are read from their codes, and from nothing else', () => {
    expect(readPeriod('2024-02')).toStrictEqual({
      code: '2024-02',
      kind: 'month',
      from: '2024-02-01',
      to: '2024-02-29',
    })
    expect(readPeriod('2025-T4')).toMatchObject({ kind: 'quarter', from: '2025-10-01', to: '2025-12-31' })
    expect(readPeriod(fiveYears('2026-03-15'))).toMatchObject({
      kind: 'years',
      from: '2022-01-01',
      to: '2026-12-31',
    })
    for (const code of ['', '2025-13', '2025-T5', '2020-2026', '1', '2025-01-01', 'x'])
      expect(readPeriod(code)).toBeNull()
  })

  it('are offered once they have begun, or ended where it is asked', () => {
    const codes = (ended: boolean) => periodsSince('2025-11-20', '2026-02-10', ended).map(({ code }) => code)
    expect(codes(false)).toStrictEqual([
      '2026',
      '2026-T1',
      '2026-02',
      '2026-01',
      '2025',
      '2025-T4',
      '2025-12',
      '2025-11',
    ])
    expect(codes(true)).toStrictEqual(['2026-01', '2025', '2025-T4', '2025-12', '2025-11'])
  })

  it('have the twelve months that end with them', () => {
    expect(twelveMonths({ from: '2025-07-01', to: '2025-09-30' }, '2026-03-15')).toStrictEqual({
      from: '2024-10-01',
      to: '2025-09-30',
    })
    expect(twelveMonths({ from: '2026-01-01', to: '2026-12-31' }, '2026-03-15')).toStrictEqual({
      from: '2025-03-16',
      to: '2026-03-15',
    })
  })
})

describe('stabilityOf', () => {
  const place = (unit: string): CountedPlace => ({
    id: unit,
    unit,
    facility: 'f',
    territory: 't',
    mode: 'internat-collectif',
    kind: 'ordinary',
    inServiceFrom: '2020-01-01',
    inServiceTo: null,
  })
  const request = (id: string, reference: string): CountedRequest => ({
    id,
    reference,
    state: 'closed',
    urgency: '72h',
    siblings: null,
    children: [{ reference: null, birthMonth: '2015-01' }],
    territory: 't',
    openedAt: null,
    searchedAt: null,
    decidedAt: null,
    closedAt: null,
  })

  it('counts moves from a unit to another of one child, over the days of its stays', () => {
    const places = new Map(['u1', 'u2'].map((unit) => [unit, place(unit)]))
    const requests = new Map(
      [request('r1', 'X'), request('r2', 'X'), request('r3', 'X')].map((one) => [one.id, one]),
    )
    const folder = new ThreadFolder()
    for (const [thread, own, at, from, to] of [
      ['a', 'r1', 'u1', '2026-01-01', '2026-01-31'],
      ['b', 'r2', 'u1', '2026-02-01', '2026-02-10'],
      ['c', 'r3', 'u2', '2026-02-11', '2026-02-28'],
    ] as const)
      folder.add(aLine({ thread, request: own, place: at, kind: 'stay', state: 'left', from, to }))
    const children = childStays({ threads: folder.all(), requests }, places, dayNumber('2026-03-15'))
    const stability = stabilityOf(children.values(), [dayNumber('2026-01-01'), dayNumber('2026-03-16')])
    expect(stability.alone).toStrictEqual({ children: 1, moves: 1, days: 59 })
    expect(movesPerThousand(stability.alone)).toBeCloseTo(16.949, 3)
    expect(movesPerThousand(stability.siblings)).toBeNull()
  })
})

describe('hourFigures', () => {
  const window = {
    from: '2026-01-01T00:00:00.000Z',
    until: '2026-02-01T00:00:00.000Z',
    now: '2026-03-01T00:00:00.000Z',
  }

  it('tells what waited at the end of a period as of then, whatever came after', () => {
    const seen = [
      {
        startedAt: '2025-12-01T00:00:00.000Z',
        endedAt: '2026-02-10T00:00:00.000Z',
        leftAt: null,
        target: 24,
      },
      {
        startedAt: '2026-01-10T00:00:00.000Z',
        endedAt: '2026-01-10T12:00:00.000Z',
        leftAt: null,
        target: 24,
      },
      {
        startedAt: '2026-01-20T00:00:00.000Z',
        endedAt: null,
        leftAt: '2026-01-20T06:00:00.000Z',
        target: 24,
      },
    ]
    expect(hourFigures(seen, window)).toStrictEqual({
      n: 2,
      p25: 12,
      median: 12,
      p75: 12,
      p90: 12,
      ended: 1,
      // The one that was called off after six hours tells nothing of a day.
      judged: 1,
      inTarget: 1,
      pending: 1,
      oldest: '2025-12-01T00:00:00.000Z',
    })
  })
})
