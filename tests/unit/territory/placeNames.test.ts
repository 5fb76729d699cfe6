import { describe, expect, it } from 'vitest'
import { epciName } from '@/domain/territory/epciName'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { placeNameForms } from '@/domain/territory/placeNameForms'

describe('foldPlaceName', () => {
  it.each([
    ['Étampes', 'etampes'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ['Œuilly', 'oeuilly'],
  ])('folds %s to %s', (name, folded) => {
    expect(foldPlaceName(name)).toBe(folded)
  })
})

describe('placeNameForms', () => {
  it('keeps one form where nothing is abbreviated', () => {
    expect(placeNameForms('Évry')).toStrictEqual(['evry'])
  })

  it.each(['Savigny/Orge', 'SAVIGNY /ORGE', 'Savigny / Orge'])(
    'reads a stroke between names as sur: %s',
    (name) => {
      expect(placeNameForms(name)[0]).toBe('savigny sur orge')
    },
  )

  it('writes st and ste out and keeps what was typed', () => {
    expect(placeNameForms('Ste-Geneviève')).toStrictEqual(['sainte genevieve', 'ste genevieve'])
  })
})

describe('epciName', () => {
  it('drops the abbreviation in brackets', () => {
    expect(epciName("CC du Val d'Essonne (CCVE)")).toBe("CC du Val d'Essonne")
  })
})
