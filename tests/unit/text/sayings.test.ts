import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/domain/text/analyseQuery'
import { compileLexicon, meaningfulWords } from '@/domain/text/compileLexicon'
import { everydayInForce, productWords, sayingKey, sayingSources } from '@/domain/text/everydayWords'
import { isLightWord, isWeakWord } from '@/domain/text/lightWords'
import { mendElisions } from '@/domain/text/mendElisions'

const lexicon = compileLexicon({
  acronyms: ['RSA'],
  synonyms: [['maison de retraite', 'EHPAD']],
  everyday: [
    { said: 'frappe ses enfants', means: ['enfance en danger'] },
    { said: 'frappe', means: ['violences conjugales'] },
    { said: 'huissier', means: ['expulsion'] },
    { said: 'retraite', means: ['minimum vieillesse'] },
    { said: 'ne peut plus conduire', means: ['transport solidaire'] },
  ],
})

const meansOf = (text: string) => [
  ...new Set(analyseQuery(text, lexicon).synonyms.map(({ phrase }) => phrase.join(' '))),
]
const wordsOf = (text: string) => analyseQuery(text, lexicon).words.map((word) => word.text)

describe('sayings in a query', () => {
  it('are met as they sound, where no saying knows the word as it is typed', () => {
    expect(meansOf('elle frape ses enfans')).toEqual(['enfance danger'])
    expect(meansOf('il ne peut plus conduirre')).toEqual(['transport solidaire'])
    expect(meansOf('il ne peut plus conclure')).toEqual([])
  })

  it('are kept in a story of more than ten words, wherever they stand', () => {
    const story =
      'voisine dessous raconte printemps ancien patron harcèle téléphone village mairie pharmacie, et il ne peut plus conduire'
    expect(wordsOf(story)).toHaveLength(10)
    expect(meansOf(story)).toEqual(['transport solidaire'])
  })

  it.each([
    ['il a frappé tous ses enfants', ['enfance danger']],
    ['mon voisin frappe son enfant', ['enfance danger']],
    ['elle est frappée', ['violences conjugales']],
    ['des huissiers sont venus', ['expulsion']],
    ['elle ne peut plus conduire sa voiture', ['transport solidaire']],
    ['entrer en maison de retraite', ['ehpad']],
    ['ma petite retraite', ['minimum vieillesse']],
    ['rien de tout cela', []],
  ])('« %s » means %j', (text, means) => {
    expect(meansOf(text)).toStrictEqual(means)
  })

  it('leave words that tell nothing out of sentences alone', () => {
    expect(wordsOf('je voudrais trouver un fauteuil depuis deux mois')).toStrictEqual(['fauteuil'])
    expect(wordsOf('deux mois')).toStrictEqual(['deux', 'mois'])
  })

  it('tell a need from a few words', () => {
    expect(analyseQuery('je cherche un fauteuil', lexicon).spoken).toBe(true)
    expect(analyseQuery('fauteuil roulant', lexicon).spoken).toBe(false)
  })

  it.each([
    ['CCAS Massy', ['ccas']],
    ['maisons d’enfants', ['mecs']],
    ['PMI', ['pmi']],
    ['dossier MDPH', []],
    ['couches', []],
  ])('« %s » names places of kind %j', (text, kinds) => {
    expect(analyseQuery(text, lexicon).placeKinds).toStrictEqual(kinds)
  })
})

const { sayings } = compileLexicon({ acronyms: [], synonyms: [], everyday: [...productWords()] })

const overlapping = compileLexicon({
  acronyms: [],
  synonyms: [],
  everyday: [
    { said: 'plus de travail', means: ['sans emploi'] },
    { said: 'travail de nuit', means: ['garde d’enfant'] },
    { said: 'machine à laver', means: ['premier équipement'] },
    { said: 'laver', means: ['bains publics'] },
    { said: 'machine', means: ['atelier de couture'], edited: true },
    { said: 'nommée par le juge', means: ['tuteurs familiaux'] },
    { said: 'voiture en panne', means: ['garage solidaire'] },
  ],
})
const overlappingMeans = (text: string) => [
  ...new Set(analyseQuery(text, overlapping).synonyms.map(({ phrase }) => phrase.join(' '))),
]

describe('sayings that meet in a query', () => {
  it.each([
    ['plus de travail de nuit', ['sans emploi', 'garde enfant']],
    // One of the product inside a longer one is part of it; an editor’s own always counts.
    ['il faut une machine à laver', ['atelier couture', 'premier equipement']],
    // Few other words may stand between those of a saying that tells enough, not many.
    ['nommée hier tutrice par le juge', ['tuteurs familiaux']],
    ['nommée tutrice, assistante, secrétaire, comptable, juge', []],
  ])('« %s » means %j', (text, means) => {
    expect(overlappingMeans(text).sort()).toStrictEqual([...means].sort())
  })

  it.each([
    ['je dois 850 euros de loyer', ['loyer']],
    ['une dette de 1 850 € envers le bailleur', ['dette', 'bailleur']],
    ['sans emploi depuis 3 mois', ['emploi']],
    ['le 115 pour dormir', ['115', 'dormir']],
  ])('« %s » looks for %j: no amount, no length of time', (text, words) => {
    expect(analyseQuery(text, overlapping).words.map((word) => word.text)).toStrictEqual(words)
  })
})

describe('the sayings of the product', () => {
  it('are at least six hundred, and none comes down to a word that any sentence has', () => {
    const broad = productWords().filter(({ said }) => {
      const [only = '', ...others] = meaningfulWords(said)
      return others.length === 0 && (isLightWord(only) || isWeakWord(only))
    })
    expect(productWords().length).toBeGreaterThanOrEqual(600)
    expect(broad.map(({ said }) => said)).toStrictEqual([])
  })

  it.each([
    'rue',
    'voiture',
    'tombe',
    'dort',
    'parle',
    'menace',
    'adresse',
    'malade',
    'manger',
    'lever',
    'vivre',
  ])('do not take « %s » alone for a need', (word) => {
    expect(sayings.byFirst.get(`=${word}`) ?? []).toStrictEqual([])
  })

  it('are listed once each, with all that they mean', () => {
    const keys = productWords().map(({ said }) => meaningfulWords(said).join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each([
    ['la dame a fui', 'la dame a fui'],
    ['laide durgence', 'l’aide d’urgence'],
  ])('« %s » lacks the apostrophes of « %s »', (typed, mended) => {
    const known = compileLexicon({ acronyms: ['AME'], synonyms: [] })
    const isKnown = (word: string) => ['aide', 'urgence'].includes(word)
    expect(mendElisions(typed, analyseQuery(typed, known), known, isKnown)).toStrictEqual(
      analyseQuery(mended, known),
    )
  })

  it('give way to what editors wrote, one by one', () => {
    const edited = [
      { said: 'les avocats', means: [], off: true },
      { said: 'Huissier', means: ['saisie'], off: false },
      { said: 'loyers en retard', means: ['dette'], off: false },
    ]
    const inForce = everydayInForce([['frigo vide', 'plus rien']], edited)
    const meaningOf = (said: string) => inForce.filter((one) => one.said === said).map(({ means }) => means)
    expect([meaningOf('huissier'), meaningOf('Huissier'), meaningOf('frigo vide')]).toStrictEqual([
      [],
      [['saisie']],
      [],
    ])
    const sourceOf = sayingSources([['frigo vide', 'plus rien']], edited)
    expect(
      ['frigo vide', 'LOYERS en retard', 'les avocats', 'expulsion'].map((said) => sourceOf(sayingKey(said))),
    ).toStrictEqual(['synonyms', 'edited', 'off', 'product'])
  })
})
