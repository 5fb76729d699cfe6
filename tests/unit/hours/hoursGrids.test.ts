import { describe, expect, it } from 'vitest'
import { comingWeek } from '@/domain/hours/comingWeek'
import { copiedForward, hoursGrids, hoursOfGrids } from '@/domain/hours/hoursGrids'
import { tidyHours } from '@/domain/hours/tidyHours'
import { aRule, EVERY_DAY, noHoliday, WEEKDAYS } from './rules'

const plan = (opens: string, closes: string) => ({ ranges: [{ opens, closes }], comment: null })

describe('hoursGrids', () => {
  it('gives an empty usual week when nothing is known', () => {
    expect(hoursGrids([])).toStrictEqual([{ season: null, weeks: null, nth: null, school: null, plans: {} }])
    expect(hoursOfGrids(hoursGrids([]))).toStrictEqual([])
  })

  it('gives back the same hours, tidied', () => {
    const hours = [
      aRule(['ph'], []),
      aRule(EVERY_DAY, [], { season: { from: '08-01', to: '08-15' } }),
      aRule(WEEKDAYS, ['14:00-17:00', '09:00-12:00'], { comment: 'sonner' }),
      aRule(['tu'], ['10:00-11:00'], { weeks: 'even' }),
    ]
    const again = hoursOfGrids(hoursGrids(hours))
    expect(tidyHours(again)).toStrictEqual(tidyHours(hours))
    expect(hoursGrids(again)).toStrictEqual(hoursGrids(hours))
  })

  it('keeps what is being typed as it is', () => {
    const typed = [{ season: null, weeks: null, nth: null, school: null, plans: { mo: plan('', '12:00') } }]
    expect(hoursOfGrids(typed)).toStrictEqual([{ days: ['mo'], ranges: [{ opens: '', closes: '12:00' }] }])
  })
})

describe('copiedForward', () => {
  it('copies a day up to Friday, and Friday to the week-end', () => {
    const morning = plan('09:00', '12:00')
    expect(Object.keys(copiedForward({ tu: morning }, 'tu'))).toStrictEqual(['tu', 'we', 'th', 'fr'])
    expect(Object.keys(copiedForward({ fr: morning }, 'fr'))).toStrictEqual(['fr', 'sa', 'su'])
  })
})

describe('comingWeek', () => {
  it('shows the seven days from today on, Monday first', () => {
    const context = { isHoliday: noHoliday, closures: [{ from: '2026-03-09', to: '2026-03-09' }] }
    const week = comingWeek([aRule(WEEKDAYS, ['09:00-12:00'])], '2026-03-04', context)
    expect(week.map(({ day, plan: { ranges } }) => [day, ranges.length])).toStrictEqual([
      ['2026-03-09', 0],
      ['2026-03-10', 1],
      ['2026-03-04', 1],
      ['2026-03-05', 1],
      ['2026-03-06', 1],
      ['2026-03-07', 0],
      ['2026-03-08', 0],
    ])
  })
})
