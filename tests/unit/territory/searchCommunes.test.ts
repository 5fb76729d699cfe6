import { describe, expect, it } from 'vitest'
import { searchCommunes } from '@/infra/geography/searchCommunes'

const names = (text: string, limit?: number) => searchCommunes(text, limit).map((commune) => commune.name)

describe('searchCommunes', () => {
  it.each(['', '  ', '9', '???'])('finds nothing for %j', (text) => {
    expect(names(text)).toStrictEqual([])
  })

  it('finds nothing for a name that no commune has', () => {
    expect(names('zzzzz')).toStrictEqual([])
  })

  it('folds accents, case and hyphens', () => {
    expect(names('ETAMPES sur')).toStrictEqual(['Étampes-sur-Marne'])
  })

  it('puts the exact name first, then names that start so', () => {
    expect(names('lyon', 2)).toStrictEqual(['Lyon', 'Lyons-la-Forêt'])
  })

  it('finds a name by its second word', () => {
    expect(names('havre')).toStrictEqual(['Le Havre'])
  })

  it('reads st as saint, and still as the start of a name', () => {
    expect(names('st michel sur orge')).toStrictEqual(['Saint-Michel-sur-Orge'])
    expect(names('st', 1)).toStrictEqual(['Strasbourg'])
  })

  it('finds the communes of a postcode', () => {
    expect(names('91150', 2)).toStrictEqual(['Étampes', 'Morigny-Champigny'])
  })

  it('finds Marseille by the postcode of an arrondissement', () => {
    expect(names('13003', 1)).toStrictEqual(['Marseille'])
  })

  it('narrows a name by a département or a postcode', () => {
    expect(names('étampes 91')).toStrictEqual(['Étampes'])
  })

  it('finds a commune by its INSEE code', () => {
    expect(names('2a004')).toStrictEqual(['Ajaccio'])
  })

  it('finds the commune of today by a former name and says so', () => {
    expect(searchCommunes('Arbignieu', 1)).toMatchObject([{ code: '01015', formerName: 'Arbignieu' }])
  })

  it('keeps to the limit', () => {
    expect(names('saint', 3)).toHaveLength(3)
  })
})
