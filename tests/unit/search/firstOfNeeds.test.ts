import { describe, expect, it } from 'vitest'
import { firstOfNeeds } from '@/infra/search/shared/firstOfNeeds'

describe('firstOfNeeds', () => {
  it.each([
    ['nothing for a need alone', [['a', 'b']], []],
    [
      'two of each of two needs',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a', 'c', 'b', 'd'],
    ],
    [
      'the next ones where a sheet answers both',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'five in all, the first of each before the second of any',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      ['a', 'c', 'e', 'b', 'd'],
    ],
    ['nothing of a need that no sheet answers', [['a', 'b'], []], ['a', 'b']],
  ])('keeps %s', (_, bests, kept) => {
    expect([...firstOfNeeds(bests)]).toStrictEqual(kept)
  })
})
