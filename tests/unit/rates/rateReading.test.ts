import { describe, expect, it } from 'vitest'
import type { Rate } from '@/domain/rates/Rate'
import { chartPath } from '@/features/sheets/rates/present/chartPath'
import { matchRates } from '@/features/sheets/rates/present/matchRates'
import { isCurrent, toRateRow } from '@/features/sheets/rates/present/RateRow'
import { rateReading } from '@/features/sheets/rates/present/rateReading'
import { aRateEntry } from '../../factories/aRateEntry'

const aRate = (given: Partial<Rate> = {}): Rate => ({
  code: 'rsa_socle',
  label: 'Revenu de solidarité active, personne seule',
  shortLabel: 'RSA socle',
  kind: 'value',
  domain: 'minimumIncome',
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
    aRateEntry({ effectFrom: '2024-04-01', amount: '635.71' }),
    aRateEntry({ effectFrom: '2025-04-01', amount: '646.52' }),
    aRateEntry({ effectFrom: '2026-04-01', amount: '651.69' }),
  ],
  ...given,
})

const read = (rate: Rate, day: string | null, today = '2026-03-31') =>
  rateReading({ rate, today, day, sum: null })

describe('rateReading', () => {
  it('reads today where no day is asked for, and says a day that does not exist', () => {
    expect([
      read(aRate(), null).entry?.amount,
      read(aRate(), '2026-04-01').entry?.amount,
      read(aRate(), '2026-02-30').dayFault,
      read(aRate(), '2026-02-30').day,
    ]).toStrictEqual(['646.52', '651.69', '2026-02-30', '2026-03-31'])
  })

  it('says what the page showed on a day whose law was learnt later', () => {
    const late = aRate({
      entries: [
        aRateEntry({ effectFrom: '2023-04-01', amount: '607.75', shownAt: '2023-05-06T08:00:00.000Z' }),
        aRateEntry({ effectFrom: '2024-04-01', amount: '635.71', shownAt: '2024-05-02T08:00:00.000Z' }),
      ],
    })
    expect([
      read(late, '2024-04-15').shownThen,
      read(late, '2024-05-02').shownThen,
      read(late, '2023-04-10').shownThen,
    ]).toStrictEqual(['607,75\u00a0€ par mois', null, null])
  })

  it('gives the most recent effect first, a correction before what it corrects', () => {
    const rate = aRate({
      entries: [
        aRateEntry({ id: 'a', enteredAt: '2025-01-02T00:00:00.000Z' }),
        aRateEntry({ id: 'b', enteredAt: '2025-02-02T00:00:00.000Z' }),
        aRateEntry({ id: 'c', effectFrom: '2026-01-01' }),
      ],
    })
    expect(read(rate, null).rows.map(({ entry }) => entry.id)).toStrictEqual(['c', 'b', 'a'])
  })

  it('works out a scale for a sum, and says a sum that is none', () => {
    const scale = aRate({
      kind: 'scale',
      reading: 'single',
      entries: [
        aRateEntry({
          amount: null,
          brackets: [
            { threshold: '0', value: '100' },
            { threshold: '18', value: '150' },
          ],
        }),
      ],
    })
    const asked = (sum: string) => rateReading({ rate: scale, today: '2026-03-31', day: null, sum }).scale
    expect([asked('20'), asked('vingt')]).toStrictEqual([
      { typed: '20', sum: '20', amount: '150' },
      { typed: 'vingt', sum: null, amount: null },
    ])
  })
})

describe('toRateRow', () => {
  it('says what applies and what comes', () => {
    expect(toRateRow(aRate(), '2026-03-31')).toMatchObject({
      words: '646,52\u00a0€ par mois',
      since: '2025-04-01',
      next: { day: '2026-04-01', words: '651,69\u00a0€ par mois' },
    })
  })

  it('puts aside what has ended, and keeps what comes', () => {
    const ended = aRateEntry({ effectFrom: '2025-01-01', kind: 'end', amount: null })
    const rows = [
      aRate({ entries: [aRateEntry({ effectFrom: '2020-01-01' }), ended] }),
      aRate({ entries: [aRateEntry({ effectFrom: '2027-01-01' })] }),
    ].map((rate) => isCurrent(toRateRow(rate, '2026-03-31')))
    expect(rows).toStrictEqual([false, true])
  })
})

describe('matchRates', () => {
  const rates = [aRate({ code: 'aah', label: 'Allocation, hors RSA', shortLabel: null }), aRate()]
  it('finds by words that begin so, accents or not, the short label first', () => {
    expect(
      ['rsa', 'SOLIDARITÉ act', 'rsa_socle', 'xyz', ' '].map((typed) =>
        matchRates(rates, typed).map(({ code }) => code),
      ),
    ).toStrictEqual([['rsa_socle', 'aah'], ['rsa_socle'], ['rsa_socle'], [], ['aah', 'rsa_socle']])
  })
})

describe('chartPath', () => {
  it('draws nothing of fewer than three figures', () => {
    expect(chartPath(aRate({ entries: aRate().entries.slice(0, 2) }), '2026-03-31')).toBeNull()
  })

  it('sets apart what is to come, leaves francs out and breaks where there was nothing', () => {
    const shape = chartPath(
      aRate({
        entries: [
          aRateEntry({ effectFrom: '1999-01-01', amount: '2000', unit: 'FRF' }),
          aRateEntry({ effectFrom: '2003-01-01', amount: '300' }),
          aRateEntry({ effectFrom: '2005-01-01', kind: 'end', amount: null }),
          ...aRate().entries,
        ],
      }),
      '2026-03-31',
    )
    expect([
      shape?.points.length,
      shape?.hasFrancs,
      shape?.hasGap,
      shape?.future !== '',
      shape?.line.split('M').length,
    ]).toStrictEqual([5, true, true, true, 3])
  })
})
