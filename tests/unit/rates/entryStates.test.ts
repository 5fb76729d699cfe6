import { describe, expect, it } from 'vitest'
import { entryStates } from '@/domain/rates/entryStates'
import { aRateEntry } from '../../factories/aRateEntry'

describe('entryStates', () => {
  it('says the past, the present and what comes', () => {
    const entries = [
      aRateEntry({ effectFrom: '2024-04-01', amount: '1' }),
      aRateEntry({ effectFrom: '2025-04-01', amount: '2' }),
      aRateEntry({ effectFrom: '2026-04-01', amount: '3' }),
    ]
    expect(entryStates(entries, '2025-06-01')).toStrictEqual([['past'], ['inForce'], ['future']])
  })

  it('flags what was published after its effect', () => {
    const late = aRateEntry({ effectFrom: '2026-04-01', publishedOn: '2026-05-11' })
    expect(entryStates([late], '2026-06-01')).toStrictEqual([['inForce', 'retroactive']])
  })

  it('does not flag what was published on its day, or on a day that is not known', () => {
    const entries = [
      aRateEntry({ effectFrom: '2025-04-01', publishedOn: '2025-04-01' }),
      aRateEntry({ effectFrom: '2026-04-01', amount: '101' }),
    ]
    expect(entryStates(entries, '2026-06-01').flat()).toStrictEqual(['past', 'inForce'])
  })

  it('says an end, and a figure that a new text renews', () => {
    const entries = [
      aRateEntry({ effectFrom: '2020-01-01' }),
      aRateEntry({ effectFrom: '2021-01-01' }),
      aRateEntry({ effectFrom: '2022-01-01', kind: 'end', amount: null, reference: null }),
    ]
    expect(entryStates(entries, '2023-01-01')).toStrictEqual([
      ['past'],
      ['past', 'renewed'],
      ['inForce', 'ended'],
    ])
  })

  it('keeps a corrected value in sight, and says what lacks a text', () => {
    const entries = [
      aRateEntry({ id: 'a', enteredAt: '2025-01-01T00:00:00.000Z' }),
      aRateEntry({
        id: 'b',
        enteredAt: '2025-02-01T00:00:00.000Z',
        amount: '99',
        reference: { title: ' ', url: null },
      }),
    ]
    expect(entryStates(entries, '2025-06-01')).toStrictEqual([['corrected'], ['inForce', 'incomplete']])
  })
})
