import { describe, expect, it } from 'vitest'
import { placesFromText } from '@/features/geography/places/read/placesFromText'
import { readTypedCommune } from '@/features/geography/places/read/readTypedCommune'
import { loadGeography } from '@/infra/geography/loadGeography'
import { OLD_NAMES } from '@/infra/geography/oldNames'
import { communeOf, recogniseCommune } from '@/infra/geography/recogniseCommune'
import { searchCommunes } from '@/infra/geography/searchCommunes'

/** Postcode, name as people write it, INSEE code of today. */
const WRITTEN: readonly [postcode: string | null, city: string, code: string][] = [
  // Usual names and abbreviations.
  ['91220', 'Brétigny s/ Orge', '91103'],
  ['91220', 'Bretigny s/Orge', '91103'],
  ['91220', 'BRETIGNY S ORGE', '91103'],
  [null, 'Brétigny s/ Orge', '91103'],
  ['91180', 'St Germain les Arpajon', '91552'],
  ['91180', 'SAINT GERMAIN LES ARPAJON', '91552'],
  ['91700', 'Ste-Geneviève des Bois', '91549'],
  ['91700', 'STE GENEVIEVE DES BOIS', '91549'],
  ['91240', 'St. Michel sur Orge', '91570'],
  ['94120', 'Fontenay s/Bois', '94033'],
  ['94120', 'Fontenay s/s Bois', '94033'],
  ['94120', 'Fontenay ss Bois', '94033'],
  ['30400', 'Villeneuve-lez-Avignon', '30351'],
  ['30400', 'Villeneuve lès Avignon', '30351'],
  ['30400', 'Villeneuve les Avignon', '30351'],
  ['91470', 'Limours en Hurepoix', '91338'],
  [null, 'Limours en Hurepoix', '91338'],
  ['94240', "L'Haÿ les Roses", '94038'],
  ['94240', 'L’HAY-LES-ROSES', '94038'],
  ['94240', 'LHAY LES ROSES', '94038'],
  ['94240', 'Haÿ les Roses (L’)', '94038'],
  ['91940', 'Ulis (Les)', '91692'],
  ['91940', 'LES ULIS', '91692'],
  ['02160', 'OEuilly', '02565'],
  ['02160', 'Oeuilly', '02565'],
  ['59493', 'Villeneuve d Ascq', '59009'],
  ['74400', 'Chamonix', '74056'],
  ['33000', 'Bordeaux Caudéran', '33063'],
  ['91150', 'Étampes (Essonne)', '91223'],
  [null, 'Étampes (91)', '91223'],
  [null, '91150 ÉTAMPES', '91223'],
  ['92800', 'La Défense', '92062'],
  // Names of old, merged communes.
  ['51000', 'Châlons s/ Marne', '51108'],
  [null, 'Chalons-sur-Marne', '51108'],
  ['91080', 'Courcouronnes', '91228'],
  ['91000', 'Évry', '91228'],
  ['91100', 'Corbeil', '91174'],
  ['93380', 'Pierrefitte s/ Seine', '93066'],
  ['59160', 'Lomme', '59350'],
  ['74600', 'Seynod', '74010'],
  ['50100', 'Cherbourg-Octeville', '50129'],
  ['14500', 'Vire', '14762'],
  ['05290', 'Vallouise', '05101'],
  ['24380', 'Cendrieux', '24362'],
  // Arrondissements.
  ['75012', 'Paris', '75056'],
  ['75012', 'Paris 12e', '75056'],
  ['75012', 'PARIS 12EME', '75056'],
  ['75116', 'Paris XVI', '75056'],
  [null, 'Paris 12ème arr.', '75056'],
  [null, '12e arrondissement de Paris', '75056'],
  [null, 'LYON 3EME', '69123'],
  [null, 'Marseille 13012', '13055'],
  ['13001', 'Marseille 1er', '13055'],
  // Cedex.
  ['91012', 'Évry Cedex', '91228'],
  ['91012', 'EVRY CEDEX 9', '91228'],
  ['49035', 'Angers CEDEX 01', '49007'],
  [null, '91012 Évry Cedex', '91228'],
  ['75570', 'Paris Cedex 12', '75056'],
  // Postcodes of the next département.
  ['94390', 'Paray-Vieille-Poste', '91479'],
  ['94396', 'Paray Vieille Poste Cedex', '91479'],
  ['42620', 'Saint-Pierre-Laval', '03250'],
  ['05110', 'Claret', '04058'],
  ['06260', 'St Pierre', '04194'],
  ['01410', 'Lajoux', '39274'],
  ['13780', 'Riboux', '83105'],
  ['37160', 'Buxeuil', '86042'],
  // Corsica and overseas.
  ['20000', 'Ajaccio', '2A004'],
  ['97400', 'St Denis', '97411'],
  [null, 'St Pierre de La Réunion', '97416'],
  ['97133', 'St Barthélemy', '97701'],
  ['97150', 'Saint-Martin', '97801'],
  ['97500', 'St Pierre', '97502'],
  ['98600', 'Uvea', '98613'],
  ['98714', 'Papeete', '98735'],
  ['98800', 'NOUMEA', '98818'],
]

describe('the commune that a name and a postcode mean', () => {
  it.each(WRITTEN)('is, for %s %s, %s', (postcode, city, code) => {
    expect(recogniseCommune({ city, postcode }).map((commune) => commune.code)).toStrictEqual([code])
    expect(communeOf({ city, postcode })).toBe(code)
    expect(readTypedCommune(city, postcode)).toStrictEqual({ code, namesakes: null })
  })

  it.each(WRITTEN)('is found by the box as well: %s %s', (postcode, city, code) => {
    const [first] = searchCommunes([city, postcode].filter(Boolean).join(' '), { limit: 1 })
    const { currentCode } = loadGeography()
    expect([first?.code, currentCode.get(first?.code ?? '')]).toContain(code)
  })

  it.each([
    ['91150', 'Nulle-Part'],
    ['91150', 'Melun'],
    [null, 'Nulle-Part'],
    ['91150', ''],
    ['91150', '91150'],
  ])('is none for %s %j', (postcode, city) => {
    expect(recogniseCommune({ city, postcode })).toStrictEqual([])
  })

  it.each([
    ['Saint-Denis', ['93066', '97411']],
    ['Évry', ['91228', '89162']],
    ['Corbeil', ['91174', '51169']],
    ['Sainte-Geneviève-des-Bois', ['91549', '45278']],
  ])('is asked for among namesakes: %s', (city, codes) => {
    const found = recogniseCommune({ city }).map((commune) => commune.code)
    expect(found).toStrictEqual(expect.arrayContaining(codes))
    expect(communeOf({ city, postcode: null })).toBeNull()
    expect(readTypedCommune(city)).toMatchObject({ code: null, namesakes: expect.stringContaining('(') })
  })

  it('takes a postcode that is not its own from an import, not from a form', () => {
    expect(communeOf({ city: 'Évry', postcode: '91150' })).toBe('91228')
    expect(readTypedCommune('Évry', '91150')).toStrictEqual({ code: null, namesakes: null })
  })

  it('knows the commune of today of every old name', () => {
    const { communes } = loadGeography()
    expect(OLD_NAMES.filter(({ code, name }) => !communes.has(code) || name === '')).toStrictEqual([])
  })
})

describe('a place sent without script', () => {
  const codes = (text: string, department: string | null) =>
    placesFromText(text, department).map(({ code }) => code)

  it.each([
    ['Évry', '91', ['91228']],
    ['Étampes (91150)', '91', ['91223']],
    ['Étam', '91', ['91223']],
    ['Paris 12e', '91', ['75112']],
    ['Saint-Denis (97400)', '91', ['97411']],
    ['nulle part', '91', []],
    ['Paris', '91', ['75056']],
    ['Lomme', '91', ['59350']],
    ['Mans (Le)', '91', ['72181']],
    ['35000 Rennes', '91', ['35238']],
    ['91600 Savigny/Orge', '91', ['91589']],
    ['La Plaine Saint-Denis', '91', ['93066']],
  ])('is, for %j in %s, %j', (text, department, expected) => {
    expect(codes(text, department)).toStrictEqual(expected)
  })

  it('is to be chosen among a name of elsewhere and one of the site’s département that begins so', () => {
    expect(codes('Octeville', '76').sort()).toStrictEqual(['50129', '76481'])
  })

  it('is to be chosen among namesakes', () => {
    expect(codes('Saint-Denis', '91').slice(0, 2).sort()).toStrictEqual(['93066', '97411'])
  })
})
