import { describe, expect, it } from 'vitest'
import { damerauDistance, typoDistance } from '@/domain/text/damerauDistance'

describe('damerauDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['logement', 'logement', 0],
    ['logment', 'logement', 1],
    ['lgoement', 'logement', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
    ['rsa', 'asa', 1],
  ])('counts from « %s » to « %s » %i errors', (a, b, distance) => {
    expect(damerauDistance(a, b)).toBe(distance)
  })

  it('stops past the limit', () => {
    expect(damerauDistance('logement', 'transport', 2)).toBe(3)
  })
})

describe('typoDistance', () => {
  it('counts a wrong first letter twice', () => {
    expect([
      typoDistance('bogement', 'logement', 2),
      typoDistance('ehbergement', 'hebergement', 2),
    ]).toStrictEqual([2, 2])
  })
})
