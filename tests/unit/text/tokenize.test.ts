import { describe, expect, it } from 'vitest'
import { foldedWords, tokenize } from '@/domain/text/tokenize'

describe('foldedWords', () => {
  it.each([
    ['l’aide', 'l aide'],
    ["L'AIDE D'HÉBERGEMENT", 'l aide d hebergement'],
    ['jusqu’à lorsqu’il presqu’île', 'jusqu a lorsqu il presqu ile'],
    ["aujourd’hui, prud'hommes, entr'aide", 'aujourdhui prudhommes entraide'],
    ['l’entr’aide', 'l entraide'],
    ['d', 'd'],
    ['2A 01 75012', '2a 01 75012'],
    ['Saint-Étienne', 'saint etienne'],
    ['Œuvre', 'oeuvre'],
    ["rock'n'roll", 'rock n roll'],
    ["'aide'", 'aide'],
    ['', ''],
  ])('reads « %s »', (text, words) => {
    expect(foldedWords(text).join(' ')).toBe(words)
  })
})

describe('tokenize', () => {
  it('gives the same words, each with its place in the original', () => {
    const text = 'Aujourd’hui, l’Œuvre d’entr’aide de Saint-Étienne'
    const tokens = tokenize(text)
    expect(tokens.map((token) => token.text)).toStrictEqual(foldedWords(text))
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      'Aujourd’hui',
      'l',
      'Œuvre',
      'd',
      'entr’aide',
      'de',
      'Saint',
      'Étienne',
    ])
  })
})
