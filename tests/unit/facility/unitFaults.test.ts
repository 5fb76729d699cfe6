import { describe, expect, it } from 'vitest'
import type { AgeBounds } from '@/domain/facility/ageSpan'
import { ageWords } from '@/domain/facility/ageWords'
import { type FacilityOfUnit, type UnitFacts, unitFaults } from '@/domain/facility/unitFaults'

const sound: UnitFacts = {
  active: true,
  mode: 'internat-collectif',
  sex: 'garcons',
  durations: ['moyen', 'long'],
  minYears: 12,
  maxYears: 17,
  openCapacity: 10,
  siblingsMax: 2,
}
const home: FacilityOfUnit = { category: 'mecs', installedCapacity: 30, openElsewhere: 20 }
const pathsOf = (facts: UnitFacts, facility = home) =>
  unitFaults({ ...sound, ...facts }, facility).map(({ path }) => path)
const because = (reason: string) => ({ derogation: { granted: true, reason } })

describe('unitFaults', () => {
  it('finds none in a sound unit', () => {
    expect(unitFaults(sound, home)).toStrictEqual([])
  })

  it('asks for what a search needs', () => {
    expect(unitFaults({}, {}).map(({ path }) => path)).toStrictEqual([
      'mode',
      'sex',
      'durations',
      'minYears',
      'maxYears',
      'openCapacity',
    ])
  })

  it.each<[string, UnitFacts, string[]]>([
    ['a maximum under the minimum', { minYears: 12, maxYears: 11 }, ['maxYears']],
    ['months under the minimum', { minYears: 1, minMonths: 6, maxYears: 1, maxMonths: 5 }, ['maxYears']],
    ['months under 3 years', { minYears: 0, minMonths: 3, maxYears: 2, maxMonths: 6 }, []],
    ['months past 3 years', { minYears: 3, minMonths: 6 }, ['minMonths']],
    ['12 months', { minYears: 1, minMonths: 12 }, ['minMonths']],
    ['22 years', { maxYears: 22 }, ['maxYears']],
    ['half a year', { minYears: 0.5 }, ['minYears']],
    ['no duration', { durations: [] }, ['durations']],
    ['no child of a family', { siblingsMax: 0 }, ['siblingsMax']],
    ['a need met and not', { needsMet: ['soins'], needsNotMet: ['mna', 'soins'] }, ['needsNotMet']],
    ['a derogation without a reason', { derogation: { granted: true } }, ['derogation.reason']],
  ])('judges %s', (_, facts, paths) => {
    expect(pathsOf(facts)).toStrictEqual(paths)
  })

  it('counts the places of the other units', () => {
    expect(unitFaults({ ...sound, openCapacity: 11 }, home)).toStrictEqual([
      {
        path: 'openCapacity',
        message: '11 places ici et 20 dans les autres unités dépassent la capacité installée (30).',
      },
    ])
  })

  it('A12: never lodges in a hotel', () => {
    expect(pathsOf({ mode: 'hotel' })).toStrictEqual(['mode'])
    expect(pathsOf({ mode: 'hotel', active: false })).toStrictEqual([])
  })

  it('A12: caps a unit of a living place at 7, derogation or not', () => {
    const place: FacilityOfUnit = { category: 'lva' }
    expect(pathsOf({ openCapacity: 7 }, place)).toStrictEqual([])
    expect(pathsOf({ openCapacity: 8 }, place)).toStrictEqual(['openCapacity'])
    expect(pathsOf({ openCapacity: 8, ...because('Deux unités de vie') }, place)).toStrictEqual([
      'openCapacity',
    ])
    expect(pathsOf({ openCapacity: 8, mode: 'lieu-de-vie' })).toStrictEqual(['openCapacity'])
  })

  it.each<[string, UnitFacts, string[]]>([
    ['2 years', { maxYears: 2 }, []],
    ['3 years', { maxYears: 3 }, ['maxYears']],
    ['6 years and a reason', { maxYears: 6, ...because('Fratrie en attente') }, []],
    ['mothers and children', { maxYears: 3, mode: 'accueil-mere-enfant' }, []],
  ])('judges a nursery until %s', (_, facts, paths) => {
    expect(pathsOf({ minYears: 0, ...facts }, { category: 'pouponniere' })).toStrictEqual(paths)
  })

  it('knows the nursery of a home', () => {
    expect(pathsOf({ mode: 'pouponniere', minYears: 0, maxYears: 4 })).toStrictEqual(['maxYears'])
  })
})

describe('ageWords', () => {
  it.each<[string | null, AgeBounds]>([
    ['12 à 17 ans', { minYears: 12, maxYears: 17 }],
    ['0 à 1 an', { minYears: 0, maxYears: 1 }],
    ['moins de 3 ans', { minYears: 0, maxYears: 2 }],
    ['3 mois à 2 ans et 6 mois', { minYears: 0, minMonths: 3, maxYears: 2, maxMonths: 6 }],
    ['2 ans et 6 mois à 6 ans et 11 mois', { minYears: 2, minMonths: 6, maxYears: 6 }],
    ['17 ans', { minYears: 17, minMonths: 0, maxYears: 17, maxMonths: 0 }],
    [null, { minYears: 17 }],
  ])('says %s', (words, bounds) => {
    expect(ageWords(bounds)?.replaceAll('\u00a0', ' ') ?? null).toStrictEqual(words)
  })
})
