import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PADDED_TO, padded, unpadded } from '@/domain/offline/padding'

describe('padded', () => {
  it('gives any bytes back, at a length that is a multiple of 1 kB', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const whole = padded(bytes)
        expect(whole.length % PADDED_TO).toBe(0)
        expect([...unpadded(whole)]).toStrictEqual([...bytes])
      }),
    )
  })

  it('gives short texts one length', () => {
    expect(padded(new Uint8Array(1)).length).toBe(padded(new Uint8Array(1000)).length)
  })
})

describe('unpadded', () => {
  it('refuses what was cut short', () => {
    expect(() => unpadded(padded(new Uint8Array(2000)).subarray(0, PADDED_TO))).toThrow('cut short')
    expect(() => unpadded(new Uint8Array(2))).toThrow('cut short')
  })
})
