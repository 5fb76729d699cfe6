import { describe, expect, it } from 'vitest'
import { leaseDays, leaseState } from '@/domain/offline/OfflineLease'

const lease = { issuedAt: '2026-11-20T09:00:00.000Z', expiresAt: '2026-11-27T09:00:00.000Z' }
const at = (instant: string) => Date.parse(instant)

describe('leaseState', () => {
  it('C10: refuses past the last day', () => {
    expect(leaseState(lease, at('2026-11-27T08:59:59.000Z'), 0)).toBe('open')
    expect(leaseState(lease, at('2026-11-27T09:00:00.000Z'), 0)).toBe('past')
  })

  it('C10: refuses a clock that shows less than what was already seen', () => {
    const seen = at('2026-11-25T12:00:00.000Z')
    expect(leaseState(lease, at('2026-11-24T12:00:00.000Z'), seen)).toBe('clockBack')
    expect(leaseState(lease, at('2026-11-20T08:00:00.000Z'), 0)).toBe('clockBack')
  })

  it('lets a clock be set right by some minutes', () => {
    expect(leaseState(lease, at('2026-11-25T11:57:00.000Z'), at('2026-11-25T12:00:00.000Z'))).toBe('open')
  })

  it('opens nothing with a date that cannot be read', () => {
    expect(leaseState({ ...lease, expiresAt: 'demain' }, at('2026-11-21T00:00:00.000Z'), 0)).toBe('past')
  })
})

describe('leaseDays', () => {
  it('is seven days, or what the settings say from one to thirty', () => {
    expect([undefined, 0, 3, 90].map((said) => leaseDays(said))).toStrictEqual([7, 1, 3, 30])
  })
})
