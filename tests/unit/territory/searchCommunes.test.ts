import { describe, expect, it } from 'vitest'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { placeNameForms } from '@/domain/territory/placeNameForms'
import { loadGeography } from '@/infra/geography/loadGeography'
import { searchCommunes } from '@/infra/geography/searchCommunes'
import { USUAL_NAMES } from '@/infra/geography/usualNames'

const names = (text: string, limit?: number) => searchCommunes(text, { limit }).map((commune) => commune.name)

const ORDER = ['inside', 'neighbour', 'outside']

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
    expect(names('étampes', 2)).toStrictEqual(['Étampes', 'Étampes-sur-Marne'])
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

  it('finds an arrondissement and its city by the postcode of the former', () => {
    expect(names('75012')).toStrictEqual(['Paris', 'Paris 12e'])
  })

  it.each([
    ['Paris 12e', 'Paris 12e'],
    ['paris 12', 'Paris 12e'],
    ['Lyon 3', 'Lyon 3e'],
    ['Marseille 1er', 'Marseille 1er'],
    ['PARIS 12ème arrondissement', 'Paris 12e'],
    ['Paris 12e  75012 ', 'Paris 12e'],
  ])('finds an arrondissement written %j', (text, name) => {
    expect(names(text, 1)).toStrictEqual([name])
  })

  it.each([
    ['Corbeil', 'Corbeil-Essonnes'],
    ['Évry', 'Évry-Courcouronnes'],
    ['ste genevieve', 'Sainte-Geneviève-des-Bois'],
    ['ulis', 'Les Ulis'],
  ])('puts the département of the site first: %j is %s', (text, name) => {
    expect(searchCommunes(text, { limit: 1, department: '91' })).toMatchObject([{ name, nearness: 'inside' }])
  })

  it.each(['Paris', 'Le Havre'])(
    'puts the exact name of elsewhere before what only begins so nearby: %s',
    (text) => {
      expect(searchCommunes(text, { limit: 1, department: '91' })).toMatchObject([{ name: text }])
    },
  )

  it('puts the départements that touch it before the rest, and says which is which', () => {
    const found = searchCommunes('saint-germain', { limit: 30, department: '91' }).map(
      (each) => each.nearness,
    )
    expect(found).toStrictEqual([...found].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
    expect(new Set(found)).toStrictEqual(new Set(ORDER))
  })

  it.each([
    ['91080', '91080'],
    ['evry 91', '91000'],
  ])('tells the postcode that was typed: %s', (text, postcode) => {
    expect(searchCommunes(text, { department: '91' })).toContainEqual(
      expect.objectContaining({ name: 'Évry-Courcouronnes', postcode }),
    )
  })

  it('narrows a name by a département or a postcode', () => {
    expect(names('étampes 91')).toStrictEqual(['Étampes'])
  })

  it('finds a commune by its INSEE code', () => {
    expect(names('2a004')).toStrictEqual(['Ajaccio'])
  })

  it('finds the commune of today by a former name and says so', () => {
    expect(searchCommunes('Arbignieu', { limit: 1 })).toMatchObject([
      { code: '01015', formerName: 'Arbignieu' },
    ])
  })

  it.each([
    ['Marne-la-Vallée', 'Noisy-le-Grand'],
    ['la défense', 'Nanterre'],
    ['Cergy Pontoise', 'Cergy'],
    ['St Quentin en Yvelines', 'Trappes'],
    ['saint-denis de la réunion', 'Saint-Denis'],
  ])('finds by a name that people use, and says so: %j begins with %s', (text, name) => {
    const [first] = searchCommunes(text, { limit: 1 })
    expect(first?.name).toBe(name)
    expect(foldPlaceName(first?.formerName ?? '')).toContain(placeNameForms(text)[0])
  })

  it('puts of two namesakes the one of the site’s region first', () => {
    const found = (department: string) =>
      searchCommunes('Saint-Denis', { limit: 30, department })
        .filter(({ name, population }) => name === 'Saint-Denis' && population > 100_000)
        .map(({ departement }) => departement)
    expect([found('91'), found('93'), found('974')]).toStrictEqual([
      ['93', '974'],
      ['93', '974'],
      ['974', '93'],
    ])
  })

  it('names communes that exist', () => {
    const { communes } = loadGeography()
    expect(USUAL_NAMES.flatMap(({ codes }) => codes.filter((code) => !communes.has(code)))).toStrictEqual([])
  })

  it('keeps to the limit', () => {
    expect(names('saint', 3)).toHaveLength(3)
  })
})
