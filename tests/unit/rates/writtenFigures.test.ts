import { describe, expect, it } from 'vitest'
import { writtenFigures } from '@/domain/rates/text/writtenFigures'

const found = (text: string, amount: string, unit: 'EUR' | 'percent' = 'EUR', base: string | null = null) =>
  writtenFigures(text, { amount, unit, base }).map(({ start, end }) => text.slice(start, end))

describe('a figure in digits', () => {
  it.each([
    ['Le RSA est de 651,69 € par mois.', '651.69', ['651,69 €']],
    ['651,69€ ; 651.69 euros ; 651,69\u00a0EUR', '651.69', ['651,69€', '651.69 euros', '651,69\u00a0EUR']],
    [
      '1 234,50 €, 1\u202f234,5 €, 1234,50 €, 1.234,50 €',
      '1234.5',
      ['1 234,50 €', '1\u202f234,5 €', '1234,50 €', '1.234,50 €'],
    ],
    ['46 000 euros', '46000', ['46 000 euros']],
    ['11 651,69 € ou 2651,69 € ou 651,690 €', '651.69', ['651,690 €']],
    ['{{rsa}} soit 651,69 €, {{651,69 €}}', '651.69', ['651,69 €']],
    ['651,69 eurostars, 651,69', '651.69', []],
    ['n° 5-100 € et 100 €', '100', ['100 €']],
  ])('%s', (text, amount, words) => {
    expect(found(text, amount)).toStrictEqual(words)
  })

  it('is a percentage of what its rate says, and of nothing else', () => {
    expect(
      found('25 % du Smic, 25 % du loyer, 25 pour cent du SMIC', '25', 'percent', 'du SMIC'),
    ).toStrictEqual(['25 % du Smic', '25 pour cent du SMIC'])
    expect(found('25 % du loyer', '25', 'percent')).toStrictEqual(['25 %'])
  })
})
