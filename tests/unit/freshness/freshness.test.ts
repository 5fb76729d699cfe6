import { describe, expect, it } from 'vitest'
import { shareOf } from '@/domain/freshness/shareOf'
import { weekOf } from '@/domain/freshness/weekOf'
import { answerTimes } from '@/domain/report/answerTimes'
import { weekPath } from '@/ui/charts/weekPath'

const HOUR = 3_600_000

describe('a week of the published freshness', () => {
  it.each([
    ['2026-11-29T22:59:00Z', '2026-11-23'],
    ['2026-11-29T23:00:00Z', '2026-11-30'],
    // Summer time: midnight of Paris is 22 h in Greenwich.
    ['2026-07-05T21:59:59Z', '2026-06-29'],
    ['2026-07-05T22:00:00Z', '2026-07-06'],
    // The night when the clocks go back.
    ['2026-10-25T22:30:00Z', '2026-10-19'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2027-01-01T12:00:00Z', '2026-12-28'],
  ])('begins on Monday at midnight in Paris: %s is in that of %s', (instant, monday) => {
    expect(weekOf(new Date(instant))).toBe(monday)
  })
})

describe('the share of fresh sheets', () => {
  it('is never told higher than it is', () => {
    expect([shareOf({ published: 1000, inTime: 999 }), shareOf({ published: 0, inTime: 0 })]).toStrictEqual([
      99,
      null,
    ])
  })
})

describe('the time from a report to its answer', () => {
  const answered = (hours: number) => ({ createdAt: 0, answeredAt: hours * HOUR })

  it('has its median, and the time within which nine out of ten are answered', () => {
    const times = answerTimes([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110].map(answered), 1000 * HOUR)
    expect([times.median, times.p90]).toStrictEqual([60 * HOUR, 100 * HOUR])
  })

  it('counts those that wait for what they have waited, and never drops them', () => {
    const waiting = { createdAt: 0, answeredAt: null }
    const times = answerTimes([answered(1), waiting, waiting], 500 * HOUR)
    expect(times).toStrictEqual({
      median: 500 * HOUR,
      p90: 500 * HOUR,
      answered: 1,
      pending: 2,
      oldest: 0,
    })
  })

  it('is unknown without any report', () => {
    expect(answerTimes([], 0)).toStrictEqual({
      median: null,
      p90: null,
      answered: 0,
      pending: 0,
      oldest: null,
    })
  })
})

describe('the line of shares by week', () => {
  it('breaks where a week was not counted, from the ground for 0 to the top for 100', () => {
    const shape = weekPath([
      { week: '2026-01-05', share: 0 },
      { week: '2026-01-12', share: 50 },
      { week: '2026-01-19', share: null },
      { week: '2026-01-26', share: 100 },
      { week: '2026-02-02', share: 100 },
    ])
    expect(shape?.line.match(/M/g)).toHaveLength(2)
    expect([shape?.first, shape?.last]).toStrictEqual([
      { x: 6, y: 180, share: 0 },
      { x: 554, y: 34, share: 100 },
    ])
  })

  it('is none with one week', () => {
    expect(weekPath([{ week: '2026-01-05', share: 80 }])).toBeNull()
  })
})
