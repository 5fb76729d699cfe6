import { describe, expect, it } from 'vitest'
import { namedUnitWords } from '@/features/catalogue/facilities/present/namedUnitWords'

const AGES = { minYears: 6, minMonths: null, maxYears: 14, maxMonths: null }

describe('a unit by its name', () => {
  it('is followed by its mode, its ages and its sexes', () => {
    expect(namedUnitWords({ ...AGES, name: 'Les grands', mode: 'internat-collectif', sex: 'mixte' })).toBe(
      'Les grands, internat collectif, 6 à 14\u00a0ans, mixte',
    )
  })

  it.each([
    ['Accueil de jour', 'accueil-de-jour'],
    ['Accueil de jour des collégiens', 'accueil-de-jour'],
    ['Placement à domicile', 'placement-a-domicile'],
  ] as const)('is not followed by a mode that it says already: %s', (name, mode) => {
    expect(namedUnitWords({ ...AGES, name, mode, sex: 'mixte' })).toBe(`${name}, 6 à 14\u00a0ans, mixte`)
  })
})
