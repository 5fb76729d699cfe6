import { describe, expect, it } from 'vitest'
import { recordPublicId } from '@/domain/sources/recordPublicId'

const ID = '0b8f6a52-8c1d-8e4f-9a3b-5d7c6e8f9a0b'

describe('recordPublicId', () => {
  it.each(['repere-91', 'repere-2a', 'repere'])('is kept for what a Repère exported: %s', (source) => {
    expect(recordPublicId({ source, sheet: 'services', key: `${source}--${ID}` })).toBe(ID)
  })

  it.each([
    ['dora', `dora--${ID}`],
    ['repere-91', `dora--${ID}`],
    ['repere-91', 'repere-91--sans-uuid'],
  ])('is made from the key otherwise, always the same: %s %s', (source, key) => {
    const [first, second] = [1, 2].map(() => recordPublicId({ source, sheet: 'organisations', key }))
    expect([first === second, first?.includes(ID)]).toStrictEqual([true, false])
  })
})
