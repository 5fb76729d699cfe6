import { describe, expect, it } from 'vitest'
import { ageFit, statedAges } from '@/domain/text/statedAges'
import { foldedWords } from '@/domain/text/tokenize'

const agesOf = (text: string) => statedAges(foldedWords(text))

describe('statedAges', () => {
  it.each([
    ['une dame de 84 ans tombe souvent', [84]],
    ['trois enfants, entre 5 et 15 ans', [5, 15]],
    ['mon bébé de 4 mois pleure', [0]],
    ['au chômage depuis 3 ans', []],
    ['il y a 2 ans il a perdu son travail', []],
    ['depuis plus de 5 ans', []],
    ['20 ans d’usine', []],
    ['enceinte de 7 mois', []],
    ['il touche 900 euros', []],
  ])('reads in « %s » %j', (text, stated) => {
    expect(agesOf(text).stated).toStrictEqual(stated)
  })

  it.each([
    ['j’ai 43 ans et mon fils est autiste', null, 19, 'any'],
    ['j’ai 43 ans et ma mère ne se lave plus', 60, null, 'any'],
    ['mon ado de 15 ans fugue, sa mère est épuisée', 60, null, 'other'],
    ['mon ado de 15 ans fugue, sa mère est épuisée', 11, 21, 'own'],
    ['un homme de 43 ans sans travail', 18, null, 'any'],
    ['un homme de 43 ans sans travail', 16, 25, 'other'],
    ['un homme sans travail', 16, 25, 'any'],
    ['une dame de 84 ans', 60, null, 'own'],
  ])('« %s » for what is from %j to %j: %s', (text, min, max, fit) => {
    expect(ageFit(agesOf(text), min, max)).toBe(fit)
  })
})
