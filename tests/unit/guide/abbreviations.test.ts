import { describe, expect, it } from 'vitest'
import { abbreviatedParts, abbreviationsIn, isAbbreviation } from '@/domain/text/abbreviations'

const glossary = new Map([
  ['RSA', 'Revenu de solidarité active'],
  ['ASE', 'Aide sociale à l’enfance'],
  ['PUMa', 'Protection universelle maladie'],
])

describe('abbreviatedParts', () => {
  it('tells each abbreviation once a section, after an elision too', () => {
    const told = new Set<string>()
    const parts = abbreviatedParts('Le RSA, l’ASE et le RSA.', glossary, told)
    expect(parts).toStrictEqual([
      { text: 'Le ' },
      { text: 'RSA', meaning: 'Revenu de solidarité active' },
      { text: ', l’' },
      { text: 'ASE', meaning: 'Aide sociale à l’enfance' },
      { text: ' et le RSA.' },
    ])
    expect(abbreviatedParts('RSA', glossary, told)).toStrictEqual([{ text: 'RSA' }])
  })

  it('leaves whole words alone', () => {
    expect(abbreviatedParts('RSAM, PHRASE, puma', glossary, new Set())).toStrictEqual([
      { text: 'RSAM, PHRASE, puma' },
    ])
  })
})

describe('abbreviationsIn', () => {
  it('lists those of several texts by the alphabet', () => {
    expect(
      abbreviationsIn(['PUMa et RSA', 'RSA'], glossary).map(({ abbreviation }) => abbreviation),
    ).toStrictEqual(['PUMa', 'RSA'])
  })
})

describe('isAbbreviation', () => {
  it('asks two capitals and no space', () => {
    expect(['RSA', 'PUMa', 'CAF', 'Caf', 'a b', 'R'].map(isAbbreviation)).toStrictEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
