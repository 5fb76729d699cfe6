import { describe, expect, it } from 'vitest'
import { compareUnits, type RankedUnit } from '@/domain/facility/compareUnits'
import { matchesUnit, type SearchedUnit, type UnitCriteria } from '@/domain/facility/matchesUnit'
import { unitFacetValues } from '@/domain/facility/unitFacetValues'

const unit: SearchedUnit = {
  active: true,
  mode: 'internat-collectif',
  sex: 'garcons',
  durations: ['moyen', 'long'],
  minYears: 12,
  maxYears: 17,
  needsMet: ['soins', 'mna'],
  needsNotMet: ['addictions'],
  freeNow: ['long'],
}
const nursery: SearchedUnit = { ...unit, sex: 'mixte', minYears: 0, minMonths: 3, maxYears: 2, maxMonths: 6 }

describe('matchesUnit', () => {
  it('A1: lists a unit for boys of 12 to 17 with a free long place for a boy of 14', () => {
    const criteria: UnitCriteria = { age: { years: 14 }, sex: 'garcon', durations: ['long'], freeNow: true }
    expect(matchesUnit(unit, criteria)).toBe(true)
  })

  it.each<[string, UnitCriteria, boolean]>([
    ['nothing', {}, true],
    ['a girl', { sex: 'fille' }, false],
    ['11 years', { age: { years: 11 } }, false],
    ['11 years and 11 months', { age: { years: 11, months: 11 } }, false],
    ['17 years and 11 months', { age: { years: 17, months: 11 } }, true],
    ['18 years', { age: { years: 18 } }, false],
    ['one of two modes', { modes: ['pouponniere', 'internat-collectif'] }, true],
    ['another mode', { modes: ['pouponniere'] }, false],
    ['one of two durations', { durations: ['urgence', 'moyen'] }, true],
    ['another duration', { durations: ['urgence'] }, false],
    ['a place free now', { freeNow: true }, true],
    ['a medium place free now', { durations: ['moyen'], freeNow: true }, false],
    ['needs that are met', { needs: ['soins', 'mna'] }, true],
    ['a need of which it says nothing', { needs: ['soins', 'pmr'] }, false],
    ['a need that it cannot meet', { needs: ['addictions'] }, false],
  ])('answers to %s', (_, criteria, expected) => {
    expect(matchesUnit(unit, criteria)).toBe(expected)
  })

  it.each([
    [{ years: 0, months: 2 }, false],
    [{ years: 0, months: 3 }, true],
    [{ years: 0 }, true],
    [{ years: 2, months: 6 }, true],
    [{ years: 2, months: 7 }, false],
    [{ years: 3 }, false],
  ])('counts months under three years: %j', (age, expected) => {
    expect(matchesUnit(nursery, { age })).toBe(expected)
  })

  it('A12: never finds an inactive unit nor a hotel', () => {
    expect(matchesUnit({ ...unit, active: false }, {})).toBe(false)
    expect(matchesUnit({ ...unit, mode: 'hotel' }, {})).toBe(false)
  })
})

describe('unitFacetValues', () => {
  it('counts a unit under all that it answers to', () => {
    expect(unitFacetValues(nursery)).toStrictEqual({
      mode: 'internat-collectif',
      durations: ['moyen', 'long'],
      freeNow: ['long'],
      sexes: ['garcon', 'fille'],
      ages: [0, 1, 2],
      needs: ['soins', 'mna'],
    })
  })

  it('has no age while the unit has none', () => {
    expect(unitFacetValues({ ...unit, maxYears: null }).ages).toStrictEqual([])
  })
})

describe('compareUnits', () => {
  const ranked = (state: RankedUnit['state'], distance: number | null, confirmedAt: string | null) => ({
    state,
    distance,
    confirmedAt,
  })

  it('puts confirmed places first, then the nearest, then the freshest', () => {
    const sorted = [
      ranked('confirmed', 2, '2026-08-01T08:00:00Z'),
      ranked('confirmed', 2, '2026-08-01T07:00:00Z'),
      ranked('confirmed', 30, '2026-08-01T09:00:00Z'),
      ranked('confirmed', null, '2026-08-01T09:00:00Z'),
      ranked('toConfirm', 1, '2026-07-01T08:00:00Z'),
      ranked('hidden', 0, '2026-06-01T08:00:00Z'),
      ranked('hidden', 0, null),
    ]
    expect([...sorted].reverse().sort(compareUnits)).toStrictEqual(sorted)
  })
})
