import { describe, expect, it } from 'vitest'
import { isStoredDate } from '@/domain/dates/isStoredDate'
import { readTypedDate } from '@/domain/dates/readTypedDate'
import { typedDate } from '@/domain/dates/typedDate'

describe('readTypedDate', () => {
  it.each([
    ['28/11/2026', '2026-11-28T12:00:00.000Z'],
    ['5/3/2027', '2027-03-05T12:00:00.000Z'],
    [' 29/02/2028 ', '2028-02-29T12:00:00.000Z'],
  ])('reads the day %s', (text, iso) => {
    expect(readTypedDate(text, false)).toBe(iso)
  })

  it.each([
    '31/12',
    '31/02/2026',
    '28-11-2026',
    '2026-11-28',
    '28/11/26',
    '28 nov 2026',
    '28/11/2026 10:00',
    '11/28/2026',
  ])('refuses %s', (text) => {
    expect(readTypedDate(text, false)).toBeNull()
  })

  it.each([
    ['28/11/2026 14:30', '2026-11-28T13:30:00.000Z'],
    ['14/07/2026 8h05', '2026-07-14T06:05:00.000Z'],
    ['14/07/2026 à 8 h 05', '2026-07-14T06:05:00.000Z'],
  ])('reads the hour of Paris in %s', (text, iso) => {
    expect(readTypedDate(text, true)).toBe(iso)
  })

  it.each(['28/11/2026', '28/11/2026 25:00', '28/11/2026 10:61', '29/03/2026 02:30'])(
    'refuses %s where an hour is wanted',
    (text) => {
      expect(readTypedDate(text, true)).toBeNull()
    },
  )

  it('writes what it reads', () => {
    expect(typedDate('2026-07-14T06:05:00.000Z', true)).toBe('14/07/2026 08:05')
    expect(typedDate('2027-03-05T12:00:00.000Z', false)).toBe('05/03/2027')
  })
})

describe('isStoredDate', () => {
  it('takes ISO 8601 alone', () => {
    expect(['2026-11-28', '2026-11-28T13:30:00.000Z', '2026-11-28T13:30:00+01:00'].every(isStoredDate)).toBe(
      true,
    )
    expect(['05/03/2027', '28/11/2026', '2026-02-31', '2026', 'demain', 12].some(isStoredDate)).toBe(false)
  })
})
