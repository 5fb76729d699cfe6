import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountWords, figureWords } from '@/domain/rates/amountWords'
import { frenchDecimal, isDecimal, readDecimal } from '@/domain/rates/decimal'
import { isRateCode } from '@/domain/rates/rateCode'

describe('readDecimal', () => {
  it.each([
    ['651,69', '651.69'],
    ['651.69 €', '651.69'],
    ['1\u202f234,50', '1234.5'],
    ['1 234', '1234'],
    ['−3', '-3'],
    ['0,30', '0.3'],
    ['007', '7'],
  ])('reads %s', (typed, stored) => {
    expect(readDecimal(typed)).toBe(stored)
  })

  it.each(['', 'environ 600', '1,2,3', '1e5', '12,', '0x10', 'Infinity', '1'.repeat(40)])(
    'refuses %s',
    (typed) => {
      expect(readDecimal(typed)).toBeNull()
    },
  )

  it('reads back what it shows', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat({ max: 9999 }))
      .map(([whole, part]) => readDecimal(`${whole}.${part}`) ?? '')
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect([isDecimal(decimal), readDecimal(frenchDecimal(decimal, 2))]).toStrictEqual([true, decimal])
      }),
    )
  })
})

describe('amountWords', () => {
  const measure = { unit: 'EUR', base: null, period: 'month' } as const
  it('writes French money', () => {
    expect(amountWords(measure, { kind: 'amount', amount: '1651.6', unit: null })).toBe(
      '1\u202f651,60\u00a0€ par mois',
    )
  })

  it('says that there is none, on an end and before the first value', () => {
    const said = 'pas de montant à cette date'
    expect([
      amountWords(measure, null),
      amountWords(measure, { kind: 'end', amount: null, unit: null }),
    ]).toStrictEqual([said, said])
  })

  it.each([
    ['25', 'percent', 'du SMIC', '25\u00a0% du SMIC'],
    ['1', 'year', null, '1\u00a0an'],
    ['2', 'year', null, '2\u00a0ans'],
    ['4000', 'FRF', null, '4\u202f000\u00a0F'],
    ['12.5', 'number', null, '12,5'],
  ] as const)('writes %s %s', (amount, unit, base, words) => {
    expect(figureWords(amount, unit, base)).toBe(words)
  })
})

describe('isRateCode', () => {
  it('takes what formulas and addresses hold', () => {
    expect(
      ['rsa_socle', 'smic.brut_horaire', 'a', 'RSA', 'rsa-socle', 'é_', 'rsa..x', 'x'.repeat(200)].map(
        isRateCode,
      ),
    ).toStrictEqual([true, true, false, false, false, false, false, false])
  })
})
