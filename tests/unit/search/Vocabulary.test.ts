import { describe, expect, it } from 'vitest'
import { damerauDistance } from '@/domain/text/damerauDistance'
import { Vocabulary } from '@/infra/search/embedded/Vocabulary'

const LETTERS = 'abcd'

/** All the words of 3 to 5 letters that a counter spells, every seventh: close to one another on purpose. */
const WORDS = Array.from({ length: 900 }, (_, n) => {
  const length = 3 + (n % 3)
  return Array.from({ length }, (_, place) => LETTERS[Math.floor((n * 7) / 4 ** place) % 4]).join('')
})
const DISTINCT = [...new Set(WORDS)].sort()

const beginnings = (word: string) =>
  Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length))

function bruteForce(typed: string, limit: number, prefix: boolean) {
  return DISTINCT.filter((word) => word !== typed && word !== 'a')
    .map((word) => {
      const nearest = prefix
        ? beginnings(word).map((one) => damerauDistance(typed, one))
        : [damerauDistance(typed, word)]
      return { word, distance: Math.min(...nearest) + Number(word[0] !== typed[0]) }
    })
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
}

const CASES = DISTINCT.filter((_, n) => n % 9 === 0).flatMap((typed) => [
  { typed, limit: 1, prefix: false },
  { typed, limit: 2, prefix: false },
  { typed, limit: 1, prefix: true },
  { typed, limit: 2, prefix: true },
])

describe('Vocabulary', () => {
  const whole = new Vocabulary(DISTINCT)
  const grown = new Vocabulary(DISTINCT.filter((_, n) => n % 3 === 0))
  grown.add(DISTINCT)

  it.each(CASES)(
    'finds the words near « $typed » ($limit, prefix $prefix) as a brute force does',
    ({ typed, limit, prefix }) => {
      const expected = bruteForce(typed, limit, prefix)
      const query = { typed, limit, prefix, cap: 10_000 }
      expect(whole.near(query, () => true)).toStrictEqual(expected)
      expect(grown.near(query, () => true)).toStrictEqual(expected)
    },
  )

  it('keeps the nearest that exist where there are too many', () => {
    const near = whole.near({ typed: 'abcd', limit: 2, prefix: false, cap: 3 }, (word) => word !== 'abc')
    expect(near.length).toBe(3)
    expect(near.map(({ word }) => word)).not.toContain('abc')
  })
})
