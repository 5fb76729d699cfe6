import { describe, expect, it } from 'vitest'
import { builtOn } from '@/domain/rates/formula/builtOn'
import type { Rate } from '@/domain/rates/Rate'
import { formulasIn, replaceMarks } from '@/domain/rates/text/marks'
import { writtenAmount } from '@/domain/rates/text/writtenAmount'
import { citedAmounts } from '@/features/sheets/rates/present/citedAmounts'
import { citedCodes } from '@/features/sheets/rates/present/citedCodes'
import { withAmounts } from '@/features/sheets/rates/present/withAmounts'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { aRateEntry } from '../../factories/aRateEntry'

const rate = (given: Partial<Rate> & { code: string }): Rate => ({
  label: given.code,
  shortLabel: null,
  kind: 'value',
  domain: 'other',
  zone: 'france',
  unit: 'EUR',
  base: null,
  period: 'month',
  reading: null,
  thresholdUnit: null,
  thresholdBase: null,
  formula: null,
  description: null,
  stillValidOn: null,
  entries: [],
  ...given,
})

const RATES = [
  rate({
    code: 'rsa',
    entries: [
      aRateEntry({ effectFrom: '2025-04-01', amount: '646.52' }),
      aRateEntry({ effectFrom: '2026-04-01', amount: '651.69' }),
      aRateEntry({ effectFrom: '2027-04-01', kind: 'end', amount: null }),
    ],
  }),
  rate({
    code: 'part',
    unit: 'percent',
    base: 'du SMIC',
    entries: [aRateEntry({ effectFrom: '2020-01-01', amount: '25' })],
  }),
  rate({ code: 'rsa_double', kind: 'formula', formula: 'rsa × 2', entries: [] }),
  rate({
    code: 'tranches',
    kind: 'scale',
    reading: 'marginal',
    thresholdUnit: 'EUR',
    entries: [
      aRateEntry({
        effectFrom: '2020-01-01',
        amount: null,
        brackets: [
          { threshold: '0', value: '0' },
          { threshold: '11497', value: '11' },
        ],
      }),
    ],
  }),
]
const known = (code: string) => RATES.find((each) => each.code === code)
const written = (text: string, day = '2026-03-31') =>
  writtenAmount(text, day, known).words.replace(/\s/g, ' ')

const node = (formula: string) => ({
  type: 'inlineBlock',
  version: 1,
  fields: { blockType: 'amount', formula },
})
const body = (children: object[]) => ({
  root: {
    type: 'root',
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
    children: children.map((child) => ({ version: 1, type: 'paragraph', children: [child] })),
  },
})

describe('an amount in a text', () => {
  it.each([
    ['rsa', '2026-03-31', '646,52 €'],
    ['rsa', '2026-04-01', '651,69 €'],
    ['rsa', '2025-03-31', 'pas de montant à cette date'],
    ['rsa', '2027-04-01', 'pas de montant à cette date'],
    ['part', '2026-03-31', '25 % du SMIC'],
    ['rsa × 25 %', '2026-03-31', '161,63 €'],
    ['rsa × part', '2026-04-01', '162,92 €'],
    ['part × 2', '2026-04-01', '50 %'],
    ['arrondi(rsa; 1; inf)', '2026-04-01', '651 €'],
    ['rsa × 2', '2027-05-01', 'pas de montant à cette date'],
    ['inconnu', '2026-04-01', 'montant non disponible'],
    ['rsa +', '2026-04-01', 'montant non disponible'],
    ['tranches', '2026-04-01', 'barème « tranches »'],
  ])('%s on %s reads %s', (formula, day, words) => {
    expect(written(formula, day)).toBe(words)
  })

  it('says in French what keeps a formula from giving a figure', () => {
    const fault = (text: string) => writtenAmount(text, '2026-04-01', known).fault
    expect([fault('rsa'), fault('inconnu'), fault('rsa × 0,5')]).toStrictEqual([
      null,
      'Aucun barème publié n’a le code « inconnu ».',
      null,
    ])
    expect(
      [fault('rsa × inconnu'), fault('tranches'), fault('rsa (')].map((words) => words !== null),
    ).toStrictEqual([true, true, true])
  })

  it('stands in place of its mark, which no other brace is', () => {
    const words = (text: string) => replaceMarks(text, (formula) => `<${formula}>`)
    expect([words('De {{ rsa }} à {{rsa × 2}}.'), words('{rsa} {{a\nb}} }}{{'), words('rien')]).toStrictEqual(
      ['De <rsa> à <rsa × 2>.', '{rsa} {{a\nb}} }}{{', 'rien'],
    )
    expect(formulasIn('{{a}} et {{b}}')).toStrictEqual(['a', 'b'])
  })
})

describe('a document that cites amounts', () => {
  const document = {
    amount: 'Jusqu’à {{rsa}}.',
    steps: [{ text: 'Gagner moins de {{rsa × part}}.' }],
    body: body([node('rsa'), { type: 'block', fields: { blockType: 'scale', code: 'tranches' } }]),
    verifiedAt: new Date(0),
    none: null,
  }

  it('reads with the figures of the day, in plain and rich texts, whole scales as tables', () => {
    const read = withAmounts(document, { day: '2026-04-01', known })
    expect([read.amount, read.steps[0]?.text].map((text) => text?.replace(/\s/g, ' '))).toStrictEqual([
      'Jusqu’à 651,69 €.',
      'Gagner moins de 162,92 €.',
    ])
    const plain = richTextToPlain(read.body).replace(/[^\S\n]/g, ' ')
    expect(plain).toBe('651,69 €\n\nÀ partir de | Taux\n0 € | 0 %\n11 497 € | 11 %')
    expect([read.verifiedAt, read.none, document.amount]).toStrictEqual([
      new Date(0),
      null,
      'Jusqu’à {{rsa}}.',
    ])
  })

  it('names its codes once, and the field of each citation', () => {
    expect(citedCodes(document)).toStrictEqual(['part', 'rsa', 'tranches'])
    expect(citedAmounts(document).map(({ path, isScale }) => [path, isScale])).toStrictEqual([
      ['amount', false],
      ['steps.0.text', false],
      ['body', false],
      ['body', true],
    ])
  })

  it('is touched by the rates that those it cites are worked out from', () => {
    expect([...builtOn(['rsa'], RATES)]).toStrictEqual(['rsa', 'rsa_double'])
    expect([
      ...builtOn(['part'], [rate({ code: 'a', formula: 'b' }), rate({ code: 'b', formula: 'a + part' })]),
    ]).toStrictEqual(['part', 'b', 'a'])
  })
})
