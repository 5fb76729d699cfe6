import { describe, expect, it } from 'vitest'
import { isoWeek } from '@/domain/hours/calendarDay'
import { dayHours } from '@/domain/hours/dayHours'
import { effectiveRanges } from '@/domain/hours/effectiveRanges'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import { aRule, EVERY_DAY, noHoliday, WEEKDAYS } from './rules'

const MONDAY = '2026-03-02'
const SATURDAY = '2026-03-07'
const opens = (hours: OpeningHours, day: string, isHoliday: (day: string) => boolean = noHoliday) =>
  effectiveRanges(hours, day, { isHoliday })?.map((range) => `${range.opens}-${range.closes}`) ?? null

describe('effectiveRanges', () => {
  it('knows nothing without rules', () => {
    expect(opens([], MONDAY)).toStrictEqual(null)
  })

  it('is closed on a day that no rule names', () => {
    expect(opens([aRule(WEEKDAYS, ['09:00-12:00'])], SATURDAY)).toStrictEqual([])
  })

  it('orders the ranges and joins those that touch', () => {
    expect(opens([aRule(['mo'], ['14:00-17:00', '09:00-12:00', '12:00-13:00'])], MONDAY)).toStrictEqual([
      '09:00-13:00',
      '14:00-17:00',
    ])
  })

  it('lets later rules prevail on the days that they name', () => {
    const hours = [aRule(WEEKDAYS, ['09:00-12:00']), aRule(['mo'], [])]
    expect(opens(hours, MONDAY)).toStrictEqual([])
    expect(opens(hours, '2026-03-03')).toStrictEqual(['09:00-12:00'])
  })

  it('lets a season prevail wherever it stands, over the new year too', () => {
    const hours = [
      aRule(EVERY_DAY, ['10:00-11:00'], { season: { from: '12-24', to: '01-02' } }),
      aRule(WEEKDAYS, ['09:00-12:00']),
    ]
    expect(
      ['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-04'].map((day) =>
        opens(hours, day),
      ),
    ).toStrictEqual([
      ['09:00-12:00'],
      ['10:00-11:00'],
      ['10:00-11:00'],
      ['10:00-11:00'],
      ['10:00-11:00'],
      ['09:00-12:00'],
    ])
  })

  it('keeps odd or even ISO weeks, week 53 then week 1 both odd', () => {
    const hours = [aRule(['mo'], ['09:00-12:00'], { weeks: 'odd' })]
    expect(
      ['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'].map((day) => opens(hours, day)),
    ).toStrictEqual([[], ['09:00-12:00'], ['09:00-12:00'], []])
  })

  it('applies the rule of holidays, and keeps the hours of the day without one', () => {
    const holiday = (day: string) => day === MONDAY
    const week = aRule(WEEKDAYS, ['09:00-12:00'])
    expect(opens([aRule(['ph'], []), week], MONDAY, holiday)).toStrictEqual([])
    expect(opens([week], MONDAY, holiday)).toStrictEqual(['09:00-12:00'])
    expect(dayHours([week], MONDAY, { isHoliday: holiday })?.holiday).toStrictEqual('unruled')
    expect(dayHours([week, aRule(['ph'], [])], MONDAY, { isHoliday: holiday })?.holiday).toStrictEqual(
      'ruled',
    )
  })

  it('is closed from the first to the last day of a closure', () => {
    const context = { isHoliday: noHoliday, closures: [{ from: '2026-03-02', to: '2026-03-03' }] }
    const hours = [aRule(EVERY_DAY, ['09:00-12:00'])]
    const open = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map(
      (day) => effectiveRanges(hours, day, context)?.length,
    )
    expect(open).toStrictEqual([1, 0, 0, 1])
  })
})

describe('isoWeek', () => {
  it.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2028-02-29', 9],
  ])('numbers %s', (day, week) => {
    expect(isoWeek(day)).toStrictEqual(week)
  })
})
