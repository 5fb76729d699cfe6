import { describe, expect, it } from 'vitest'
import { calendarPath, commitmentParts } from '@/features/placement/calendarPages/calendarPath'
import { ageOfPage } from '@/features/placement/calendarPages/present/ageOfPage'
import {
  askedDay,
  askedPage,
  calendarDays,
  mondayOf,
} from '@/features/placement/calendarPages/present/calendarDays'

describe('the days of a calendar', () => {
  it('are those that the address asks for, where they are days', () => {
    expect(askedDay('2026-12-05', '2026-12-01')).toBe('2026-12-05')
    for (const asked of [null, '', '2026-02-30', '0001-01-01', '9999-01-01', '<script>'])
      expect(askedDay(asked, '2026-12-01')).toBe('2026-12-01')
    expect(calendarDays(mondayOf('2026-12-03'), 2)).toStrictEqual(['2026-11-30', '2026-12-01'])
  })

  it('stand on pages that there are', () => {
    expect([
      askedPage(null, 3),
      askedPage('2', 3),
      askedPage('9', 3),
      askedPage('-1', 3),
      askedPage('x', 0),
    ]).toStrictEqual([1, 2, 3, 1, 1])
  })
})

describe('the addresses of a calendar', () => {
  it('are those of the desk at which it is read', () => {
    expect(calendarPath('keeper', 'L0001', 'jour', '2026-12-01')).toBe(
      '/mes-fiches/L0001/calendrier/jour/2026-12-01',
    )
    expect(calendarPath('coordinator', 'L0001', ...commitmentParts('abc-d:12'))).toBe(
      '/places/calendrier/L0001/place/abc-d/12',
    )
  })
})

describe('the age of a page', () => {
  it('is told in words', () => {
    expect([ageOfPage(1), ageOfPage(59), ageOfPage(725), ageOfPage(4000)]).toStrictEqual([
      '1\u00a0minute',
      '59\u00a0minutes',
      '12\u00a0h',
      '2\u00a0jours',
    ])
  })
})
