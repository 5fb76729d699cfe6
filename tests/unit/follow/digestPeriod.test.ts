import { describe, expect, it } from 'vitest'
import { digestPeriod } from '@/domain/follow/digestCadence'

const at = (instant: string) =>
  (['day', 'week', 'month'] as const).map((cadence) => digestPeriod(cadence, new Date(instant)))

describe('digestPeriod', () => {
  it('names the day, the week and the month of a working day from eight in Paris', () => {
    expect(at('2026-11-02T07:00:00.000Z')).toStrictEqual(['2026-11-02', '2026-W45', '2026-11'])
  })

  it('names none at night and on week-ends', () => {
    expect(at('2026-11-02T06:59:00.000Z')).toStrictEqual([null, null, null])
    expect(at('2026-11-07T10:00:00.000Z')).toStrictEqual([null, null, null])
  })

  it('counts the days around new year in the week that they belong to', () => {
    expect(digestPeriod('week', new Date('2026-12-31T10:00:00.000Z'))).toBe('2026-W53')
    expect(digestPeriod('week', new Date('2027-01-01T10:00:00.000Z'))).toBe('2026-W53')
    expect(digestPeriod('week', new Date('2027-01-04T10:00:00.000Z'))).toBe('2027-W01')
  })
})
