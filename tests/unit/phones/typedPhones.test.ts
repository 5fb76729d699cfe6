import { describe, expect, it } from 'vitest'
import { compileLexicon } from '@/domain/text/compileLexicon'
import { queryTokens } from '@/domain/text/queryTokens'
import { foldedWords } from '@/domain/text/tokenize'

const lexicon = compileLexicon({ acronyms: [], synonyms: [] })
const asked = (text: string) => queryTokens(text, lexicon).map((token) => token.text)

describe('a telephone typed in the search box', () => {
  it.each([
    ['(01) 69 80 46 46', '01 69 80 46 46'],
    ['01 69 804 646', '01 69 80 46 46'],
    ['01/69/80/46/46', '01 69 80 46 46'],
    ['01‑69–80−46—46', '01 69 80 46 46'],
    ['０１ ６９ ８０ ４６ ４６', '01 69 80 46 46'],
    ['+33 (0)1 69 80 46 46', '01 69 80 46 46'],
    ['(+33) 1.69.80.46.46', '01 69 80 46 46'],
    ['0 800 123 456', '08 00 12 34 56'],
    ['0825.825.225', '08 25 82 52 25'],
    ['3646', '36 46'],
    ['39.19', '3919'],
    ['116117', '116 117'],
    ['24 12 34', '+687 24 12 34'],
    ['24.12.34', '+687 24 12 34'],
    ['00687 241234', '+687 24 12 34'],
    ['40 46 89 43', '+689 40 46 89 43'],
  ])('« %s » is looked for as « %s » is kept', (typed, kept) => {
    expect(asked(typed)).toStrictEqual(foldedWords(kept))
  })

  it.each([
    ['01 69 80', ['016980']],
    ['(01) 69', ['0169']],
    ['00 33 1 69', ['0169']],
  ])('« %s » is the start of one', (typed, tokens) => {
    expect(asked(typed)).toStrictEqual(tokens)
  })
})
