import { describe, expect, it } from 'vitest'
import { type FacilityFacts, facilityFaults } from '@/domain/facility/facilityFaults'
import { isFinessNumber } from '@/domain/facility/finess/isFinessNumber'

const sound: FacilityFacts = {
  category: 'mecs',
  active: true,
  finessNumber: '910000017',
  authorisedCapacity: 40,
  installedCapacity: 36,
  openCapacity: 30,
  unitsOpenCapacity: 30,
}
const livingPlace: FacilityFacts = { category: 'lva', active: true, authorisedCapacity: 7, openCapacity: 7 }
const pathsOf = (facts: FacilityFacts) => facilityFaults(facts).map(({ path }) => path)
const because = (reason: string) => ({ derogation: { granted: true, reason } })

describe('isFinessNumber', () => {
  it.each([
    ['010000024', true],
    ['750712184', true],
    ['970400024', true],
    ['2A0000014', true],
    ['2B0004246', true],
    ['010000025', false],
    ['10000024', false],
    ['2C0000014', false],
    ['000000000', false],
    ['010 000 024', false],
  ])('tells of %s: %s', (text, expected) => {
    expect(isFinessNumber(text)).toBe(expected)
  })
})

describe('facilityFaults', () => {
  it('finds none in a sound facility, nor in an empty draft', () => {
    expect(facilityFaults(sound)).toStrictEqual([])
    expect(facilityFaults({})).toStrictEqual([])
  })

  it('says what exceeds what', () => {
    expect(facilityFaults({ ...sound, installedCapacity: 42, openCapacity: 43 })).toStrictEqual([
      {
        path: 'installedCapacity',
        message: 'La capacité installée dépasse la capacité autorisée (42 pour 40).',
      },
      { path: 'openCapacity', message: 'Les places ouvertes dépassent la capacité installée (43 pour 42).' },
    ])
  })

  it('compares what is known when the installed capacity is not', () => {
    expect(facilityFaults({ ...sound, installedCapacity: null, openCapacity: 41 })).toStrictEqual([
      { path: 'openCapacity', message: 'Les places ouvertes dépassent la capacité autorisée (41 pour 40).' },
    ])
  })

  it.each([-1, 2.5, Number.NaN])('refuses %d places', (openCapacity) => {
    expect(facilityFaults({ openCapacity })).toStrictEqual([
      { path: 'openCapacity', message: 'Écrivez un nombre entier, zéro ou plus.' },
    ])
  })

  it('refuses an installed capacity under what its units open', () => {
    expect(pathsOf({ ...sound, unitsOpenCapacity: 37 })).toStrictEqual(['installedCapacity'])
  })

  it('A12: refuses a living place of 8 without a derogation', () => {
    expect(facilityFaults({ ...livingPlace, authorisedCapacity: 8 })).toStrictEqual([
      {
        path: 'authorisedCapacity',
        message:
          'Un lieu de vie et d’accueil reçoit 7 personnes au plus (8 ici)\u00a0; jusqu’à 10, cochez la dérogation et écrivez son motif (art. L. 312-1 III CASF).',
      },
    ])
  })

  it.each<[string, FacilityFacts, string[]]>([
    ['7', {}, []],
    ['2', { authorisedCapacity: 2, openCapacity: 0 }, ['authorisedCapacity']],
    ['10 with a reason', { authorisedCapacity: 10, ...because('Deux unités de vie') }, []],
    [
      '10 with a blank reason',
      { authorisedCapacity: 10, ...because(' ') },
      ['authorisedCapacity', 'derogation.reason'],
    ],
    [
      '11 with a reason',
      { authorisedCapacity: 11, ...because('Deux unités de vie') },
      ['authorisedCapacity'],
    ],
    ['8 open ones', { authorisedCapacity: null, openCapacity: 8 }, ['openCapacity']],
  ])('judges a living place of %s', (_, facts, paths) => {
    expect(pathsOf({ ...livingPlace, ...facts })).toStrictEqual(paths)
  })

  it('A12: keeps a hotel for memory only', () => {
    expect(pathsOf({ category: 'hotel', active: true })).toStrictEqual(['active'])
    expect(pathsOf({ category: 'hotel' })).toStrictEqual(['active'])
    expect(pathsOf({ category: 'hotel', active: false })).toStrictEqual([])
  })

  it('asks why a nursery goes over 50 places', () => {
    const nursery: FacilityFacts = { category: 'pouponniere', authorisedCapacity: 51 }
    expect(pathsOf({ ...nursery, authorisedCapacity: 50 })).toStrictEqual([])
    expect(pathsOf(nursery)).toStrictEqual(['authorisedCapacity'])
    expect(pathsOf({ ...nursery, ...because('Autorisée en 2010') })).toStrictEqual([])
  })

  it('refuses identifiers whose check digit is false', () => {
    expect(pathsOf({ finessNumber: '910000018', siret: '12345678901234' })).toStrictEqual([
      'finessNumber',
      'siret',
    ])
  })
})
