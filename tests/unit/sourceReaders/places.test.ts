import { describe, expect, it } from 'vitest'
import { NETWORKS } from '@/domain/organisation/networks'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCity } from '@/features/sheets/values/readCity'
import { readInseeCode } from '@/features/sheets/values/readCodes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readKnown } from '@/features/sheets/values/readKnown'
import { readTerritories } from '@/features/sheets/values/readTerritories'

/** What is read of the three cells, and the rules that are said. */
function read(postcode: unknown, city: unknown, inseeCode?: unknown) {
  const notes = new RowNotes(1)
  const cell = (column: string, value: unknown) => ({ value, spot: { notes, column } })
  const place = readCommune({
    postcode: cell('cp', postcode),
    city: cell('commune', city),
    inseeCode: cell('insee', inseeCode),
  })
  return { ...place, rules: notes.warnings.map(({ column, rule }) => `${column}: ${rule}`) }
}

describe('readCommune', () => {
  it.each([
    ['91220', 'BRÉTIGNY S/ ORGE', null, '91220', 'Brétigny s/ Orge', '91103'],
    [null, '91150 ÉTAMPES', null, '91150', 'Étampes', '91223'],
    [null, 'Marseille 13012', null, '13012', 'Marseille', '13055'],
    ['91012', 'ÉVRY CEDEX', null, '91012', 'Évry', '91228'],
    ['75012', 'PARIS 12ÈME', '75112', '75012', 'Paris 12ème', '75112'],
    [null, null, '91223', null, null, '91223'],
    [null, null, null, null, null, null],
  ])('reads %j %j %j without a word', (postcode, city, given, ...expected) => {
    const [code, name, inseeCode] = expected
    expect(read(postcode, city, given)).toStrictEqual({ postcode: code, city: name, inseeCode, rules: [] })
  })

  it('brings the code of a merged commune up to date, and says so', () => {
    expect(read('91080', 'Courcouronnes', '91182')).toMatchObject({
      city: 'Courcouronnes',
      inseeCode: '91228',
      rules: ['insee: code d’une ancienne commune\u00a0: remplacé par 91228 (Évry-Courcouronnes)'],
    })
  })

  it('takes the code from the name where the one given is of no commune', () => {
    expect(read('91150', 'Étampes', '00000')).toMatchObject({
      inseeCode: '91223',
      rules: ['insee: code INSEE d’aucune commune connue\u00a0: laissé de côté'],
    })
  })

  it('does not choose between namesakes, and names them', () => {
    const { inseeCode, rules } = read(null, 'Saint-Denis')
    expect(inseeCode).toBeNull()
    expect(rules).toStrictEqual([
      expect.stringMatching(/^commune: plusieurs communes de ce nom \(.*Saint-Denis \(97400\).*à choisir$/),
    ])
  })

  it('says what no commune is called', () => {
    expect(read('91150', 'Nulle-Part')).toMatchObject({
      city: 'Nulle-Part',
      inseeCode: null,
      rules: [
        'commune: aucune commune de ce nom n’a le code postal 91150\u00a0: gardée sans code INSEE, à vérifier',
      ],
    })
    expect(read(null, 'Nulle-Part').rules).toHaveLength(1)
  })

  it('says that a postcode is not that of the commune', () => {
    expect(read('91150', 'Évry')).toMatchObject({
      inseeCode: '91228',
      rules: ['commune: le code postal 91150 n’est pas celui de Évry-Courcouronnes\u00a0: gardé, à vérifier'],
    })
  })
})

describe('readCity', () => {
  it.each([
    ['PARIS 12ÈME', 'Paris 12ème'],
    ['LYON 3EME', 'Lyon 3ème'],
    ['MARSEILLE 1ER', 'Marseille 1er'],
    ['PARIS XVI', 'Paris XVI'],
    ['PARIS 12E ARRONDISSEMENT', 'Paris 12e Arrondissement'],
    ['SAINT-ÉTIENNE-DU-ROUVRAY', 'Saint-Étienne-du-Rouvray'],
    ["L'ÎLE-D'YEU", "L'Île-d'Yeu"],
    ['L’ÎLE-D’YEU', 'L’Île-d’Yeu'],
    ['VILLENEUVE-LÈS-AVIGNON', 'Villeneuve-lès-Avignon'],
    ['VILLENEUVE-LEZ-AVIGNON', 'Villeneuve-lez-Avignon'],
    ['CHÂTEAU-L’ÉVÊQUE', 'Château-l’Évêque'],
    ['LES ULIS', 'Les Ulis'],
    ['Paris 12e', 'Paris 12e'],
    ['ÉTAMPES (91150)', 'Étampes'],
    ['91150 - ÉTAMPES', 'Étampes'],
    ['EVRY CEDEX 9', 'Evry'],
  ])('reads %j as %j', (value, city) => {
    expect(readCity(value)).toBe(city)
  })
})

describe('readInseeCode', () => {
  it.each([
    ['91182', '91228', 1],
    ['97123', '97701', 1],
    ['69381', '69381', 0],
    ['98818', '98818', 0],
    ['91', null, 1],
    ['france', null, 1],
    ['200017846', null, 1],
  ])('reads %j as %j', (value, code, warnings) => {
    const notes = new RowNotes(1)
    expect(readInseeCode(value, { notes, column: 'c' })).toBe(code)
    expect(notes.warnings).toHaveLength(warnings)
  })
})

describe('readTerritories', () => {
  const territories = (...items: string[]) => {
    const notes = new RowNotes(1)
    return [
      readTerritories(items, { notes, column: 'c' }),
      notes.warnings.map(({ value, rule }) => `${value}: ${rule}`),
    ]
  }

  it.each([
    [
      ['91223', '200017846', '91', 'france'],
      ['91223', '200017846', '91', 'france'],
    ],
    [
      ['COM-91223', 'EPCI-200017846', 'DEP-91', '99100'],
      ['91223', '200017846', '91', 'france'],
    ],
    [
      ['Essonne', 'Étampes', 'France entière'],
      ['91', '91223', 'france'],
    ],
    [['CA Étampois Sud Essonne'], ['200017846']],
    [
      ['971', '975', '98818'],
      ['971', '975', '98818'],
    ],
    [['75112'], ['75112']],
  ])('reads %j without a word', (items, codes) => {
    expect(territories(...items)).toStrictEqual([codes, []])
  })

  it('replaces what was merged or dissolved, and says by what', () => {
    expect(territories('91182', '200071157')).toStrictEqual([
      ['91228', '200096642', '200096634'],
      [
        '91182: ancien code\u00a0: remplacé par 91228 (Évry-Courcouronnes)',
        '200071157: ancien code\u00a0: remplacé par 200096642 (CC Gérardmer Hautes Vosges), 200096634 (CC des Hautes Vosges)',
      ],
    ])
  })

  it('says what it leaves aside', () => {
    const [codes, said] = territories('91223', '999999999', '91999', 'Nulle-Part', 'Saint-Denis')
    expect(codes).toStrictEqual(['91223'])
    expect(said).toStrictEqual([
      '999999999: numéro d’aucune intercommunalité d’aujourd’hui, peut-être dissoute\u00a0: laissé de côté',
      '91999: code d’aucun territoire de France\u00a0: laissé de côté',
      'Nulle-Part: aucun territoire de France de ce nom\u00a0: laissé de côté',
      expect.stringMatching(/^Saint-Denis: plusieurs communes de ce nom \(/),
    ])
  })
})

describe('readKnown', () => {
  it('reads codes and labels of a closed list, and says what is in none', () => {
    const notes = new RowNotes(1)
    expect(
      readKnown(['action-logement', 'Agefiph', 'Club des Cinq'], NETWORKS, { notes, column: 'c' }),
    ).toStrictEqual(['action-logement', 'agefiph'])
    expect(notes.warnings).toMatchObject([
      { value: 'Club des Cinq', rule: 'valeur inconnue de la liste\u00a0: laissée de côté' },
    ])
  })
})
