import { describe, expect, it } from 'vitest'
import { breaksWord, reliabilityOf } from '@/domain/placement/matching/reliabilityOf'
import { kmWords, minutesOf, type Travel, travelFits, travelWords } from '@/domain/placement/matching/Travel'

const within = (minutes: 15 | 30 | 45 | 60): Travel => ({ kind: 'within', minutes, km: 10 })

describe('a way to a facility', () => {
  it.each([
    [within(30), 30, 'fits'],
    [within(45), 40, 'asks'],
    [within(45), 30, 'misfits'],
    [{ kind: 'beyond', km: 90 } as const, 60, 'misfits'],
    [{ kind: 'beyond', km: 90 } as const, 90, 'asks'],
    [{ kind: 'crow', km: 30 } as const, 45, 'fits'],
    [{ kind: 'crow', km: 31 } as const, 45, 'misfits'],
  ])('is weighed by what is known of it: %o for %i minutes is « %s »', (travel, most, verdict) => {
    expect(travelFits(travel, most)).toBe(verdict)
  })

  it('is said in words, never a crow’s kilometres for a time', () => {
    expect(
      [within(30), { kind: 'beyond', km: 90 } as const, { kind: 'crow', km: 17.6 } as const].map((travel) =>
        travelWords(travel).replaceAll('\u00a0', ' '),
      ),
    ).toStrictEqual(['30 min au plus', 'plus de 60 min', '18 km à vol d’oiseau'])
  })

  it('is counted in minutes', () => {
    expect([minutesOf(within(15)), minutesOf({ kind: 'crow', km: 20 }), kmWords(0.44)]).toStrictEqual([
      15,
      30,
      '400\u00a0m',
    ])
  })
})

describe('the word of a unit', () => {
  it('is worth all of it at first, less with each option that it let down', () => {
    expect([
      reliabilityOf({ kept: 0, broken: 0 }),
      reliabilityOf({ kept: 0, broken: 3 }),
      reliabilityOf({ kept: 3, broken: 3 }),
    ]).toStrictEqual([1, 0.5, 2 / 3])
  })

  it('is broken by a place that was not one and by silence, not by a child that it does not receive', () => {
    expect([
      breaksWord('refused', 'pas-de-place'),
      breaksWord('expired', null),
      breaksWord('refused', 'age'),
    ]).toStrictEqual([true, true, false])
  })
})
