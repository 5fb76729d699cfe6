import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryOn, lawByDate, nextEntry } from '@/domain/rates/entryOn'
import { aRateEntry } from '../../factories/aRateEntry'

const DAYS = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const SERIES = fc.uniqueArray(
  fc.record({ effectFrom: DAYS, amount: fc.option(fc.integer({ min: 1, max: 9999 }).map(String)) }),
  { selector: ({ effectFrom }) => effectFrom, minLength: 1, maxLength: 30 },
)

const toEntries = (rows: readonly { effectFrom: string; amount: string | null }[]) =>
  rows.map((row) => aRateEntry({ ...row, kind: row.amount === null ? 'end' : 'amount' }))

describe('entryOn', () => {
  it('gives nothing before the first value', () => {
    expect(entryOn([aRateEntry({ effectFrom: '2025-04-01' })], '2025-03-31')).toBeNull()
  })

  it('switches on the day of effect', () => {
    const entries = [
      aRateEntry({ effectFrom: '2025-04-01', amount: '646.52' }),
      aRateEntry({ effectFrom: '2026-04-01', amount: '651.69' }),
    ]
    expect(['2026-03-31', '2026-04-01'].map((day) => entryOn(entries, day)?.amount)).toStrictEqual([
      '646.52',
      '651.69',
    ])
  })

  it('gives the end in mid-series, never the figure before', () => {
    const entries = [
      aRateEntry({ effectFrom: '2020-01-01' }),
      aRateEntry({ effectFrom: '2021-01-01', kind: 'end', amount: null }),
      aRateEntry({ effectFrom: '2023-01-01', amount: '120' }),
    ]
    expect(entryOn(entries, '2022-06-01')).toMatchObject({ kind: 'end', amount: null })
  })

  it('takes the correction entered last, and what was shown before it for what was said then', () => {
    const wrong = aRateEntry({
      id: 'a',
      amount: '10',
      enteredAt: '2025-01-02T08:00:00.000Z',
      shownAt: '2025-01-02T08:00:00.000Z',
    })
    const right = aRateEntry({
      id: 'b',
      amount: '11',
      enteredAt: '2025-03-02T08:00:00.000Z',
      shownAt: '2025-03-02T08:00:00.000Z',
    })
    expect(
      [undefined, '2025-02-01T00:00:00.000Z'].map(
        (seenBy) => entryOn([right, wrong], '2025-02-01', seenBy)?.amount,
      ),
    ).toStrictEqual(['11', '10'])
  })

  it('is the last of the values in effect, whatever their order', () => {
    fc.assert(
      fc.property(SERIES, DAYS, (rows, day) => {
        const expected = rows
          .filter(({ effectFrom }) => effectFrom <= day)
          .sort((a, b) => (a.effectFrom < b.effectFrom ? -1 : 1))
        expect(entryOn(toEntries(rows), day)?.effectFrom).toBe(expected.at(-1)?.effectFrom)
      }),
    )
  })

  it('keeps every date once, and says what comes next', () => {
    fc.assert(
      fc.property(SERIES, DAYS, (rows, day) => {
        const law = lawByDate(toEntries(rows))
        const coming = rows
          .map(({ effectFrom }) => effectFrom)
          .filter((date) => date > day)
          .sort()
        expect([law.length, nextEntry(law, day)?.effectFrom]).toStrictEqual([rows.length, coming[0]])
      }),
    )
  })
})
