import { describe, expect, it } from 'vitest'
import { compareNames } from '@/domain/deduplication/compareNames'
import { phoneForm } from '@/domain/deduplication/contactForms'
import { nameSimilarity, nameTokens } from '@/domain/deduplication/nameTokens'
import { nameWords } from '@/domain/deduplication/nameWords'
import { streetForm } from '@/domain/deduplication/streetForm'

describe('streetForm', () => {
  it.each([
    ['12 bis, av. du Gal de Gaulle', { number: '12', name: 'general gaulle' }],
    ['12 Avenue du Général de Gaulle', { number: '12', name: 'general gaulle' }],
    ['172 B Rue de Jérusalem', { number: '172', name: 'jerusalem' }],
    ['Place du 8 mai 1945', { number: null, name: '8 mai 1945' }],
    ['Grande Rue', { number: null, name: 'grande rue' }],
  ])('reads %s', (street, form) => {
    expect(streetForm(street)).toStrictEqual(form)
  })

  it('finds nothing in nothing', () => {
    expect(streetForm(' , ')).toBeNull()
  })
})

describe('phoneForm', () => {
  it.each([
    ['+33 1 60 81 23 45', '0160812345'],
    ['01.60.81.23.45', '0160812345'],
    ['0033160812345', '0160812345'],
    ['3949', null],
    ['0 800 123 456', null],
  ])('reads %s', (text, form) => {
    expect(phoneForm(text)).toBe(form)
  })
})

describe('nameWords', () => {
  it.each([
    ['C.C.A.S. d’Étampes', ['ccas', 'etampe']],
    ['Centre communal d’action sociale (CCAS)', ['ccas']],
    ['CIAS', ['cias']],
    ['Bureau de poste – II', ['bureau', 'poste', '2']],
    ['Bureau de poste n° 2', ['bureau', 'poste', '2']],
    ['Mairie du 12ème arrondissement', ['mairie', '12', 'arrondissement']],
    ['Mairie du XIIe arrondissement', ['mairie', '12', 'arrondissement']],
    ['Espace de vie sociale', ['evs']],
    ['Résidence – Site A', ['residence', 'site', 'lettrea']],
    ['UDAF91', ['udaf', '91']],
    ['Sous-préfecture', ['sous', 'prefecture']],
  ])('reads %s', (name, words) => {
    expect(nameWords(name)).toStrictEqual(words)
  })
})

describe('compareNames', () => {
  const NOWHERE = { place: new Set(['etampe']), address: new Set<string>() }
  it.each([
    ['CCAS', 'CCAS d’Étampes', 'same'],
    ['Association', 'Association', 'same'],
    ['Association', 'Établissement', 'part'],
    ['Étampes', 'Association', 'part'],
    ['جمعية', 'منظمة', 'part'],
    ['Centre culturel', 'Centre', 'part'],
    ['Centre culturel Les Lilas', 'Les Lilas', 'close'],
    ['Les Amis de Marcillat', 'Les amis de Marcillac', 'close'],
    ['Sous-préfecture', 'Préfecture', 'part'],
    ['CMP adultes', 'CMP enfants', 'apart'],
    ['Secours populaire français', 'Secours populaire', 'same'],
  ])('says how %s stands to %s', (one, other, relation) => {
    const [a, b] = [nameWords(one), nameWords(other)]
    expect(compareNames(a, b, NOWHERE).relation).toBe(relation)
    expect(compareNames(b, a, NOWHERE).relation).toBe(relation)
  })
})

describe('nameSimilarity', () => {
  const similarity = (one: string, other: string, city = 'Étampes') =>
    nameSimilarity(nameTokens(one, city), nameTokens(other, city))

  it('takes long forms of acronyms, accents, plurals and small words for the same', () => {
    expect(similarity('Maison des Solidarités d’Étampes', 'MDS Etampes')).toBe(1)
    expect(similarity('Restos du Cœur', 'Les restos du coeur')).toBe(1)
  })

  it('gives little to words that many bodies share', () => {
    expect(similarity('Association Horizon', 'Association Arc-en-ciel')).toBeLessThan(0.3)
  })
})
