import { describe, expect, it } from 'vitest'
import { nextSwitch } from '@/domain/rates/nextSwitch'
import { aRateEntry } from '../../factories/aRateEntry'

const old = aRateEntry({ effectFrom: '2025-04-01', amount: '646.52' })
const same = aRateEntry({ effectFrom: '2026-01-01', amount: '646.52' })
const next = aRateEntry({ effectFrom: '2026-04-01', amount: '651.69' })

describe('the next figure of an amount', () => {
  it('is the first after the day that is another one', () => {
    expect(nextSwitch([next, same, old], '2025-12-31')?.effectFrom).toBe('2026-04-01')
    expect(nextSwitch([next, same, old], '2026-03-31')?.effectFrom).toBe('2026-04-01')
  })

  it('is none from the day on which the last one applies', () => {
    expect(nextSwitch([next, same, old], '2026-04-01')).toBe(null)
    expect(nextSwitch([], '2026-04-01')).toBe(null)
  })
})
