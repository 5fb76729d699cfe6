import { describe, expect, it } from 'vitest'
import { ageAtArrival, childAgeWords } from '@/domain/placement/matching/ageAtArrival'

describe('ageAtArrival', () => {
  it.each([
    ['2012-06', '2026-11-29', { from: 172, to: 173 }],
    ['2012-06', '2026-11-30', { from: 173, to: 173 }],
    ['2026-11', '2026-11-10', { from: 0, to: 0 }],
    ['2024-02', '2026-02-28', { from: 24, to: 24 }],
  ])(
    'of a child born in %s is told on %s in completed months, the day of birth being unknown',
    (month, day, age) => {
      expect(ageAtArrival(month, day)).toStrictEqual(age)
    },
  )

  it.each([
    [8, '8 mois'],
    [12, '1 an'],
    [27, '2 ans et 3 mois'],
    [167, '13 ans'],
  ])('of %i months is worded « %s »', (to, words) => {
    expect(childAgeWords({ from: to, to }).replaceAll('\u00a0', ' ')).toBe(words)
  })
})
