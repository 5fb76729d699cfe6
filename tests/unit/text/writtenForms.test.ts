import { describe, expect, it } from 'vitest'
import { highlight } from '@/domain/text/highlight'
import { foldedWords, tokenize } from '@/domain/text/tokenize'

const words = (text: string) => foldedWords(text).join(' ')

describe('one word written otherwise', () => {
  it.each([
    ['la R.Q.T.H', 'la rqth'],
    ['p.m.i.', 'pmi'],
    ['L’A.A.H., puis', 'l aah puis'],
    ['a.b.fr', 'a b fr'],
    ['fin.Le', 'fin le'],
    ['aidant·e·s', 'aidants'],
    ['l’aidant•e', 'l aidant'],
    ['aidant.e.s familiaux', 'aidants familiaux'],
    ['étudiant.es', 'etudiants'],
    ['agent(e)s', 'agents'],
    ['salarié(e)(s)', 'salaries'],
    ['enfant(s)', 'enfants'],
    ['bureau(x)', 'bureaux'],
    ['directeur(trice)', 'directeur'],
    ['usager·ère·s', 'usagers'],
    ['professionnel.le.s', 'professionnels'],
    ['aidant-e-s', 'aidants'],
    ['aidant/e/s', 'aidants'],
    ['tous·tes', 'tous'],
    ['et/ou', 'et ou'],
    ['Service (CAF)', 'service caf'],
    ['ste genevieve des bois', 'sainte genevieve des bois'],
    ['St-Michel, st. michel', 'saint michel saint michel'],
    ['st', 'st'],
    ['est malade', 'est malade'],
    ['la ﬁn', 'la fin'],
  ])('reads « %s »', (text, read) => {
    expect(words(text)).toBe(read)
  })
})

describe('numbers, however they are grouped', () => {
  it.each([
    '01 69 80 39 19',
    '0169803919',
    '01.69.80.39.19',
    '01-69-80-39-19',
    '01. 69. 80. 39. 19',
    '0 169 803 919',
    '+33 1 69 80 39 19',
    '+33 (0)1 69 80 39 19',
    '0033169803919',
    '01\u00a069\u202f80 39 19',
    '(01) 69 80 39 19',
    '(0)1 69 80 39 19',
    '01 69 803 919',
    '01/69/80/39/19',
    '01_69_80_39_19',
    '01‑69–80−39—19',
    '+33 01 69 80 39 19',
    '(+33) 1 69 80 39 19',
    '+(33)1 69 80 39 19',
  ])('reads the telephone « %s »', (text) => {
    expect(words(`Tél. ${text}, le matin`)).toBe('tel 0169803919 le matin')
  })

  it.each([
    ['36 46', '3646'],
    ['3646', '3646'],
    ['39.19', '3919'],
    ['116 006', '116006'],
    ['0 800 05 95 95', '0800059595'],
    ['+590 590 12 34 56', '0590123456'],
    ['0825.825.225', '0825825225'],
    ['+687 24 12 34', '241234'],
    ['00689 40 46 89 43', '40468943'],
    ['+681 72.12.34', '721234'],
    ['217 700 018 00025', '21770001800025'],
    ['21770001800025', '21770001800025'],
    ['217 700 018', '217700018'],
    ['L. 262-2', 'l262x2'],
    ['L262-2', 'l262x2'],
    ['L.262-2', 'l262x2'],
    ['R 262‑1', 'r262x1'],
    ['R.* 421-1', 'r421x1'],
    ['L. 262-2-1', 'l262x2x1'],
    ['L. 262', 'l262'],
  ])('reads « %s »', (text, read) => {
    expect(words(text)).toBe(read)
  })

  it.each([
    ['le 01.02.2024 12', 'le 01 02 2024 12'],
    ['de 0 à 3-6 ans', 'de 0 a 3 6 ans'],
    ['33 000 euros', '33 000 euros'],
    ['01/02/2024 12', '01 02 2024 12'],
    ['de 0/1/2 à 3', 'de 0 1 2 a 3'],
    ['91150 Étampes', '91150 etampes'],
    ['D0042', 'd0042'],
    ['2A 01 75012', '2a 01 75012'],
  ])('leaves « %s » as it is', (text, read) => {
    expect(words(text)).toBe(read)
  })

  it('marks the whole of what was written', () => {
    const matches = { words: new Set(['0169803919', 'rqth', 'l262x2']), prefixes: [], phrases: [] }
    expect(highlight('R.Q.T.H : 01 69 80 39 19 (art. L. 262-2)', matches)).toBe(
      '<mark>R.Q.T.H</mark> : <mark>01 69 80 39 19</mark> (art. <mark>L. 262-2</mark>)',
    )
  })

  it('gives the same words with their places', () => {
    const text = 'Œuvre d’A.A.H. des aidant·e·s de St-Michel : 01 69 80 39 19'
    expect(tokenize(text).map((token) => token.text)).toStrictEqual(foldedWords(text))
  })
})
