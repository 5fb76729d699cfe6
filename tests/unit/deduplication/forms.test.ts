import { describe, expect, it } from 'vitest'
import { phoneForm } from '@/domain/deduplication/contactForms'
import { nameSimilarity, nameTokens } from '@/domain/deduplication/nameTokens'
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
