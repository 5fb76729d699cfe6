import { describe, expect, it } from 'vitest'
import type { OfflineSheet } from '@/domain/offline/OfflineSheet'
import { readOn } from '@/domain/offline/readOn'
import type { Rate } from '@/domain/rates/Rate'
import { sheetOn } from '@/features/exchange/offline/browser/vault/sheetOn'
import { rateForOffline } from '@/features/exchange/offline/present/rateForOffline'
import { aRateEntry } from '../../factories/aRateEntry'

const rate: Rate = {
  code: 'rsa_socle',
  label: 'RSA',
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
  entries: [
    aRateEntry({ effectFrom: '2026-04-01', amount: '651.69' }),
    aRateEntry({ effectFrom: '2027-04-01', amount: '660.10' }),
  ],
}
const rates = new Map([[rate.code, rateForOffline(rate)]])

describe('readOn', () => {
  it('D1: the amount of the day it is read on, so that 1 April switches without a network too', () => {
    const text = 'Le socle est de {{rsa_socle}}, la moitié {{rsa_socle × 50 %}}.'
    expect(readOn(text, '2027-03-31', rates)).toContain('651,69')
    expect(readOn(text, '2027-04-01', rates)).toContain('660,10')
    expect(readOn(text, '2027-04-01', rates)).toContain('330,05')
  })
})

describe('sheetOn', () => {
  it('gives figures in facts, lists and tables, and a scale as a table', () => {
    const scale: Rate = {
      ...rate,
      code: 'bareme',
      kind: 'scale',
      reading: 'single',
      thresholdUnit: 'EUR',
      entries: [aRateEntry({ amount: null, brackets: [{ threshold: '0', value: '10' }] })],
    }
    const sheet: OfflineSheet = {
      number: 'D0001',
      kind: 'scheme',
      title: 'Aide',
      acronyms: [],
      keywords: [],
      lead: '',
      facts: [{ label: 'Combien', text: '{{rsa_socle}}' }],
      parts: [
        {
          title: '',
          blocks: [
            { is: 'list', ordered: false, items: [{ runs: ['{{rsa_socle}}'], inside: [] }] },
            { is: 'scale', code: 'bareme' },
          ],
        },
      ],
      phones: [],
      place: null,
      keeper: null,
      verifiedAt: null,
      validUntil: null,
    }
    const shown = sheetOn(sheet, '2026-12-01', new Map([...rates, [scale.code, scale]]))
    expect(shown.facts[0]?.text).toContain('651,69')
    expect(shown.parts[0]?.blocks[0]).toStrictEqual({
      is: 'list',
      ordered: false,
      items: [{ runs: [shown.facts[0]?.text], inside: [] }],
    })
    expect(shown.parts[0]?.blocks[1]).toMatchObject({ is: 'table', hasHead: true })
  })
})
