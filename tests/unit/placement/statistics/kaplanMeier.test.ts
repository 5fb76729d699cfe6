import { describe, expect, it } from 'vitest'
import { quantilesOf, survivalOf } from '@/domain/placement/statistics/kaplanMeier'

const seen = (ended: readonly number[], censored: readonly number[]) => [
  ...ended.map((time) => ({ time, ended: true })),
  ...censored.map((time) => ({ time, ended: false })),
]

/**
 * Weeks of remission of children with acute leukaemia under 6-MP (Freireich et al., 1963), the example of Kaplan-Meier curves in Cox (1972)
 * and in Kleinbaum and Klein, *Survival Analysis*, with its published table.
 */
const TREATED = seen([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])
const PLACEBO = seen([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], [])

describe('survivalOf', () => {
  it('gives the published curve of remission under treatment', () => {
    const steps = survivalOf(TREATED).map(({ time, share }) => [time, Math.round(share * 10_000) / 10_000])
    expect(steps).toStrictEqual([
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ])
  })

  it('does not depend on the order of what was seen', () => {
    expect(survivalOf([...TREATED].reverse())).toStrictEqual(survivalOf(TREATED))
  })
})

describe('quantilesOf', () => {
  it('gives the published medians: 23 weeks under treatment, 8 without', () => {
    expect(quantilesOf(TREATED)).toStrictEqual({ n: 21, p25: 13, median: 23, p75: null, p90: null })
    expect(quantilesOf(PLACEBO).median).toBe(8)
  })

  it('says what is not reached rather than the middle of those that ended', () => {
    expect(quantilesOf(seen([10, 20], [30, 30, 30, 30]))).toStrictEqual({
      n: 6,
      p25: 20,
      median: null,
      p75: null,
      p90: null,
    })
    expect(quantilesOf([])).toStrictEqual({ n: 0, p25: null, median: null, p75: null, p90: null })
  })

  it('keeps at risk at a time those who were seen until it', () => {
    expect(survivalOf(seen([5], [5]))).toStrictEqual([{ time: 5, share: 0.5 }])
  })
})
