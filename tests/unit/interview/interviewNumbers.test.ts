import { describe, expect, it } from 'vitest'
import { isFull, readInterview, withEarlier, withSheet } from '@/domain/interview/interviewNumbers'

describe('the sheets of one interview', () => {
  it('hold three aids and one address, each once', () => {
    const three = ['D0001', 'S0002', 'D0003']

    expect(isFull(three)).toBe(true)
    expect(withSheet(three, 'D0004')).toStrictEqual(three)
    expect(withSheet(['D0001'], 'D0001')).toStrictEqual(['D0001'])
    expect(withSheet(three, 'P0001')).toStrictEqual([...three, 'P0001'])
  })

  it('take the last address chosen', () => {
    expect(withSheet(['P0001', 'D0001'], 'P0002')).toStrictEqual(['D0001', 'P0002'])
  })

  it('leave out the places where children are received', () => {
    expect(withSheet([], 'L0001')).toStrictEqual([])
  })

  it('put an aid before the one above it, whatever stands between', () => {
    expect(withEarlier(['D0001', 'P0001', 'D0002'], 'D0002')).toStrictEqual(['D0002', 'P0001', 'D0001'])
    expect(withEarlier(['D0001', 'D0002'], 'D0001')).toStrictEqual(['D0001', 'D0002'])
  })

  it('come from a cookie that anybody may have written', () => {
    expect(readInterview('D0001.d1.<b>.P0001.L0002.D2.D3.D4')).toStrictEqual([
      'D0001',
      'P0001',
      'D0002',
      'D0003',
    ])
    expect(readInterview('')).toStrictEqual([])
  })
})
