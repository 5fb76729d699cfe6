import { describe, expect, it } from 'vitest'
import { analyseQuery } from '@/domain/text/analyseQuery'
import { compileLexicon } from '@/domain/text/compileLexicon'
import { droppedFrom, narrowings } from '@/domain/text/narrowings'

const LEXICON = compileLexicon({
  acronyms: [],
  synonyms: [],
  everyday: [{ said: 'couper le gaz', means: ['facture impayée'] }],
})
const wordsOf = (text: string) => analyseQuery(text, LEXICON).words.map((word) => word.text)

describe('what is left of a sentence', () => {
  it('drops unknown words first, then the commonest', () => {
    const query = analyseQuery('aide qzqz fauteuil', LEXICON)
    const kept = narrowings(query, [80, 0, 3])
    expect(kept.map((one) => one.words.map(({ text }) => text))).toStrictEqual([
      ['aide', 'fauteuil'],
      ['fauteuil'],
    ])
    expect(droppedFrom(query, kept[0] ?? query)).toStrictEqual(['qzqz'])
  })

  it('drops what nobody knows before what is only misspelt, and that before true words, wherever they stand', () => {
    const query = analyseQuery('domicilliation qzqz aide', LEXICON)
    const kept = narrowings(query, [0, 0, 80], [true, false, false])
    expect(kept.map((one) => one.words.map(({ text }) => text))).toStrictEqual([
      ['domicilliation', 'aide'],
      ['aide'],
    ])
  })

  it('keeps an expression of the lexicon whole, to the last', () => {
    const query = analyseQuery('couper gaz fauteuil', LEXICON)
    const [kept] = narrowings(query, [0, 9, 1])
    expect(kept?.words.map(({ text }) => text)).toStrictEqual(['couper', 'gaz'])
    expect(kept?.synonyms).toStrictEqual([
      { from: 0, to: 2, phrase: ['facture', 'impayee'], own: [0, 1], edited: false },
    ])
  })

  it('leaves ordinary talk out of sentences, never out of two words', () => {
    expect(wordsOf('je n’arrive plus à payer mon loyer')).toStrictEqual(['payer', 'loyer'])
    expect(wordsOf('très trop')).toStrictEqual(['tres', 'trop'])
  })
})
