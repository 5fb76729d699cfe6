import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateFormula, type RateLookup } from '@/domain/rates/formula/evaluateFormula'
import type { Formula } from '@/domain/rates/formula/Formula'
import { formulaEntries } from '@/domain/rates/formula/formulaEntries'
import { formulaFault } from '@/domain/rates/formula/formulaFault'
import { parseFormula } from '@/domain/rates/formula/parseFormula'
import { aRateEntry } from '../../factories/aRateEntry'

const RATES: readonly NonNullable<ReturnType<RateLookup>>[] = [
  {
    code: 'rsa_socle',
    kind: 'value',
    unit: 'EUR',
    formula: null,
    entries: [
      aRateEntry({ effectFrom: '2025-04-01', amount: '646.52' }),
      aRateEntry({ effectFrom: '2026-04-01', amount: '651.69' }),
    ],
  },
  {
    code: 'part',
    kind: 'value',
    unit: 'percent',
    formula: null,
    entries: [
      aRateEntry({ effectFrom: '2020-01-01', amount: '25' }),
      aRateEntry({ effectFrom: '2026-06-01', kind: 'end', amount: null }),
    ],
  },
  {
    code: 'franc',
    kind: 'value',
    unit: 'EUR',
    formula: null,
    entries: [aRateEntry({ effectFrom: '1999-01-01', unit: 'FRF' })],
  },
  { code: 'tranches', kind: 'scale', unit: 'percent', formula: null, entries: [] },
  { code: 'couple', kind: 'formula', unit: 'EUR', formula: 'rsa_socle × 150 %', entries: [] },
  { code: 'boucle', kind: 'formula', unit: 'EUR', formula: 'autre + 1', entries: [] },
  { code: 'autre', kind: 'formula', unit: 'EUR', formula: 'boucle + 1', entries: [] },
]
const lookup: RateLookup = (code) => RATES.find((rate) => rate.code === code)

function worked(text: string, day = '2026-04-15'): string {
  const read = parseFormula(text)
  if (!read.value) return read.fault
  const result = evaluateFormula(read.value, day, lookup)
  return result.value ?? result.fault
}

describe('formulas', () => {
  it.each([
    ['0,1 + 0,2', '0.3'],
    ['2 + 3 × 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['10 - 2 - 3', '5'],
    ['1 000,50 ÷ 2', '500.25'],
    ['1 / 3', '0.33'],
    ['−2 × −3', '6'],
    ['50 % × rsa_socle', '325.85'],
    ['part x rsa_socle', '162.92'],
    ['couple', '977.54'],
    ['arrondi(rsa_socle × 50 %; 1; inf)', '325'],
    ['arrondi(rsa_socle × 50 %; 1; sup)', '326'],
    ['arrondi(rsa_socle; 10; proche)', '650'],
    ['arrondi(−2,5; 1; inf)', '-3'],
    ['arrondi(−2,5; 1; sup)', '-2'],
    ['arrondi(1 ÷ 3; 0,0001; proche) × 3', '1'],
  ])('works out %s', (text, result) => {
    expect(worked(text)).toBe(result)
  })

  it.each([
    ['', 'Écrivez le calcul.'],
    ['2 +', 'Le calcul s’arrête avant la fin : il manque un montant ou un code.'],
    ['(2 + 3', 'Il manque une parenthèse fermante.'],
    ['2 + 3)', 'Une parenthèse est fermée sans être ouverte.'],
    ['2 3', '« 3 » n’est pas attendu là : il manque un signe avant.'],
    ['2 × × 3', '« × » n’est pas attendu là : il manque un montant ou un code.'],
    ['2 ^ 3', 'Le signe « ^ » n’a pas de sens dans un calcul.'],
    ['process["exit"]()', 'Le signe « [ » n’a pas de sens dans un calcul.'],
    ['constructor', 'Aucun barème n’a le code « constructor ».'],
    ['smic × 2', 'Aucun barème n’a le code « smic ».'],
    ['1 ÷ 0', 'Le calcul divise par zéro.'],
    ['franc', '« franc » est en francs au 15\u00a0avril\u00a02026.'],
    ['tranches', '« tranches » est un barème à tranches : il n’a pas un seul montant.'],
    ['boucle', '« boucle » se calcule à partir de lui-même : boucle → autre → boucle.'],
    ['arrondi(2; 0; proche)', 'L’arrondi s’écrit : arrondi(calcul; pas; proche), avec proche, inf ou sup.'],
    ['arrondi(2; 1)', 'L’arrondi s’écrit : arrondi(calcul; pas; proche), avec proche, inf ou sup.'],
    [`${'1+'.repeat(20)}1`, 'Le calcul a plus de 20 montants ou codes.'],
    [`${'('.repeat(11)}1${')'.repeat(11)}`, 'Le calcul a plus de 10 niveaux.'],
    [`${'−'.repeat(400)}1`, 'Le calcul a plus de 10 niveaux.'],
    ['1'.repeat(501), 'Le calcul dépasse 500 caractères.'],
  ])('refuses %s in words', (text, fault) => {
    expect(worked(text)).toBe(fault)
  })

  it('refuses a day on which a rate has nothing, before its first value and after its end', () => {
    expect([worked('rsa_socle', '2025-03-31'), worked('part × 2', '2026-07-01')]).toStrictEqual([
      '« rsa_socle » n’a pas de montant au 31\u00a0mars\u00a02025.',
      '« part » n’a pas de montant au 1er\u00a0juillet\u00a02026.',
    ])
  })

  it('refuses a rate that would name itself, and a sum without any rate', () => {
    expect([
      formulaFault('moi × 2 + rsa_socle', '2026-04-15', lookup, 'moi'),
      formulaFault('2 + 2', '2026-04-15', lookup),
      formulaFault('couple × 2', '2026-04-15', lookup, 'double'),
    ]).toStrictEqual([
      '« moi » se calcule à partir de lui-même : moi → moi.',
      'Le calcul ne nomme aucun barème : donnez plutôt un montant.',
      null,
    ])
  })

  it('gives the values of a rate that is worked out, on each day when one of its rates changes', () => {
    const entries = formulaEntries({ code: 'quart', formula: 'rsa_socle × part' }, lookup)
    expect(entries.map(({ effectFrom, amount, kind }) => [effectFrom, amount, kind])).toStrictEqual([
      ['2025-04-01', '161.63', 'amount'],
      ['2026-04-01', '162.92', 'amount'],
      ['2026-06-01', null, 'end'],
    ])
  })
})

type Sum = { text: string; value: Big }
const NUMBERS: fc.Arbitrary<Sum> = fc
  .tuple(fc.nat({ max: 9999 }), fc.nat({ max: 99 }))
  .map(([whole, cents]) => `${whole},${String(cents).padStart(2, '0')}`)
  .map((text) => ({ text, value: new Big(text.replace(',', '.')) }))
const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 3 },
    NUMBERS,
    fc
      .tuple(tie('sum'), tie('sum'))
      .map(([a, b]) => ({ text: `(${a.text} + ${b.text})`, value: a.value.plus(b.value) })),
    fc
      .tuple(tie('sum'), tie('sum'))
      .map(([a, b]) => ({ text: `(${a.text} − ${b.text})`, value: a.value.minus(b.value) })),
    fc
      .tuple(tie('sum'), tie('sum'))
      .map(([a, b]) => ({ text: `(${a.text} × ${b.text})`, value: a.value.times(b.value) })),
  ),
}))

describe('any formula', () => {
  it('gives what the arithmetic of decimals gives, to the nearest centime', () => {
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        expect(worked(text)).toBe(value.round(2, Big.roundHalfUp).toFixed().replace(/^-0$/, '0'))
      }),
    )
  })

  it('is read, or refused in words, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const read: { value?: Formula; fault?: string } = parseFormula(text)
        expect(read.value === undefined).toBe(typeof read.fault === 'string')
      }),
    )
  })
})
