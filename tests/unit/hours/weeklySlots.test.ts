import { describe, expect, it } from 'vitest'
import { hasIrregularHours } from '@/domain/hours/hasIrregularHours'
import { weeklySlots } from '@/domain/hours/weeklySlots'
import { aRule, EVERY_DAY, noHoliday, WEEKDAYS } from './rules'

const WEDNESDAY = '2026-03-04'

describe('weeklySlots', () => {
  it('gives the quarter-hours open in the seven days that start today, from Monday on', () => {
    const hours = [aRule(['mo'], ['00:00-00:30']), aRule(['su'], ['23:30-24:00'])]
    expect(weeklySlots(hours, WEDNESDAY, { isHoliday: noHoliday })).toStrictEqual([0, 1, 670, 671])
  })

  it('keeps only quarter-hours open from end to end', () => {
    expect(weeklySlots([aRule(['mo'], ['09:10-09:50'])], WEDNESDAY, { isHoliday: noHoliday })).toStrictEqual([
      37, 38,
    ])
  })

  it('fills the week of a place that never closes', () => {
    expect(
      weeklySlots([aRule(EVERY_DAY, ['00:00-24:00'])], WEDNESDAY, { isHoliday: noHoliday }),
    ).toHaveLength(672)
  })

  it('leaves out closures and closed holidays of that week', () => {
    const hours = [aRule(WEEKDAYS, ['09:00-09:15']), aRule(['ph'], [])]
    const closures = [{ from: '2026-03-05', to: '2026-03-06' }]
    const isHoliday = (day: string) => day === '2026-03-09'
    expect(weeklySlots(hours, WEDNESDAY, { closures, isHoliday })).toStrictEqual([132, 228])
  })

  it('has nothing for unknown hours', () => {
    expect(weeklySlots([], WEDNESDAY, { isHoliday: noHoliday })).toStrictEqual([])
  })
})

describe('hasIrregularHours', () => {
  const plainWeek = [aRule(WEEKDAYS, ['09:00-12:00'])]
  const withHolidays = [...plainWeek, aRule(['ph'], [])]

  it('is false for a plain week, whatever holidays come', () => {
    expect(hasIrregularHours(plainWeek, [], WEDNESDAY, () => true)).toStrictEqual(false)
  })

  it('is true for seasons and odd weeks', () => {
    expect(hasIrregularHours([aRule(['mo'], [], { weeks: 'odd' })], [], WEDNESDAY, noHoliday)).toStrictEqual(
      true,
    )
    const season = { from: '07-01', to: '08-31' }
    expect(hasIrregularHours([aRule(['mo'], [], { season })], [], WEDNESDAY, noHoliday)).toStrictEqual(true)
  })

  it.each([
    ['2026-03-02', false],
    ['2026-03-03', true],
    ['2026-03-10', true],
    ['2026-03-11', false],
  ])('notices what falls on %s: %s', (day, expected) => {
    const closures = [{ from: day, to: day }]
    expect(hasIrregularHours(plainWeek, closures, WEDNESDAY, noHoliday)).toStrictEqual(expected)
    expect(hasIrregularHours(withHolidays, [], WEDNESDAY, (one) => one === day)).toStrictEqual(expected)
  })
})
