import { describe, expect, it } from 'vitest'
import { scaleAmount } from '@/domain/rates/scaleAmount'

const TAX = [
  { threshold: '0', value: '0' },
  { threshold: '10000', value: '11' },
  { threshold: '20000', value: '30' },
]
const GRANTS = [
  { threshold: '0', value: '100' },
  { threshold: '16', value: '200' },
  { threshold: null, value: '999' },
  { threshold: '60', value: '500' },
]

describe('scaleAmount', () => {
  it('takes each marginal rate on its own tranche', () => {
    expect(['9000', '10000', '25000'].map((given) => scaleAmount('marginal', TAX, given))).toStrictEqual([
      '0',
      '0',
      '2600',
    ])
  })

  it('gives the one amount of the tranche reached, from its threshold on', () => {
    expect(['15', '16', '59', '60'].map((given) => scaleAmount('single', GRANTS, given))).toStrictEqual([
      '100',
      '200',
      '200',
      '500',
    ])
  })

  it('adds the amounts of all the tranches reached', () => {
    expect(scaleAmount('sum', GRANTS, '20')).toBe('300')
  })

  it('gives nothing below the first threshold, nor without tranches', () => {
    expect([scaleAmount('single', GRANTS, '-1'), scaleAmount('sum', [], '5')]).toStrictEqual([null, null])
  })
})
