import { describe, expect, it } from 'vitest'
import { BYTES_OF_CODE, spelledCode, typedCode, unblockCode } from '@/domain/lock/unblockCode'

const bytes = (fill: (at: number) => number) =>
  Uint8Array.from({ length: BYTES_OF_CODE }, (_, at) => fill(at))

describe('an unblock code', () => {
  it('has ten letters and digits that nobody takes for one another', () => {
    for (let start = 0; start < 256; start += 1)
      expect(unblockCode(bytes((at) => (start + at * 7) % 256))).toMatch(
        /^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{10}$/,
      )
  })

  it('passes over the bytes that would make some letters likelier', () => {
    expect(unblockCode(bytes((at) => (at < 20 ? 255 : 0)))).toBe('2222222222')
  })

  it('is never shorter for want of fair bytes', () => {
    expect(() => unblockCode(bytes(() => 255))).toThrow(RangeError)
  })

  it('is read aloud in two halves, and typed back with dashes, spaces and small letters', () => {
    expect(spelledCode('ABCDEFGHJK')).toBe('ABCDE-FGHJK')
    expect(typedCode(' abcde–fgh jk ')).toBe('ABCDEFGHJK')
  })

  it.each(['', 'ABCDE', 'ABCDEFGHJK2', 'ABCDEFGHJ0', 'ABCDEFGHJI', 'é'.repeat(10)])('is not %j', (text) => {
    expect(typedCode(text)).toBeNull()
  })
})
