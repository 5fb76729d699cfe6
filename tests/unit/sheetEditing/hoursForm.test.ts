import { describe, expect, it } from 'vitest'
import { fieldFaults } from '@/domain/sheetEditing/fieldFaults'
import { filledWeeks, hoursOfWeeks } from '@/domain/sheetEditing/filledWeeks'
import { periodOverlaps } from '@/domain/sheetEditing/hoursFaults'
import { readHoursForm } from '@/domain/sheetEditing/readHoursForm'
import type { SheetField } from '@/domain/sheetEditing/SheetField'
import { sameValue } from '@/domain/sheetEditing/sameValue'
import { valueWords } from '@/domain/sheetEditing/valueWords'
import { aRule, EVERY_DAY, plain, WEEKDAYS } from '../hours/rules'

const hours: SheetField = { name: 'openingHours', label: 'Horaires', kind: 'hours' }
const SUMMER = { from: '07-01', to: '08-31' }
const dates = (at: number, [fromDay, fromMonth, toDay, toMonth]: string[]) => ({
  [`openingHours.period.${at}.from.day`]: fromDay ?? '',
  [`openingHours.period.${at}.from.month`]: fromMonth ?? '',
  [`openingHours.period.${at}.to.day`]: toDay ?? '',
  [`openingHours.period.${at}.to.month`]: toMonth ?? '',
})
const read = (form: Record<string, string>) => readHoursForm('openingHours', new URLSearchParams(form))
const faultsOf = (value: unknown) => fieldFaults(hours, value).map(({ path, message }) => [path, message])

describe('the hours of a form', () => {
  it('hold the usual week, one week in two, and periods', () => {
    const sent = read({
      'openingHours.mo.0.opens': '9',
      'openingHours.mo.0.closes': '12h30',
      'openingHours.even.tu.0.opens': '14',
      'openingHours.even.tu.0.closes': '16',
      'openingHours.odd.we.closed': '1',
      ...dates(0, ['1er', '07', '31', '08']),
      'openingHours.period.0.mo.0.opens': '10',
      'openingHours.period.0.mo.0.closes': '12',
      ...dates(1, ['24', '12', '2', '01']),
      'openingHours.period.1.shut': '1',
      'openingHours.period.1.weeks': 'odd',
    })
    expect(sent).toStrictEqual([
      aRule(['mo'], ['09:00-12:30']),
      aRule(['tu'], ['14:00-16:00'], { weeks: 'even' }),
      aRule(['we'], [], { weeks: 'odd' }),
      aRule(['mo'], ['10:00-12:00'], { season: SUMMER }),
      aRule(EVERY_DAY, [], { season: { from: '12-24', to: '01-02' }, weeks: 'odd' }),
    ])
    expect(faultsOf(sent)).toStrictEqual([])
  })

  it('hold days of the month and school holidays', () => {
    const form = new URLSearchParams({
      'openingHours.mo.0.opens': '9',
      'openingHours.mo.0.closes': '12',
      'openingHours.month.0.we.0.opens': '14',
      'openingHours.month.0.we.0.closes': '17',
      'openingHours.month.1.out': '1',
      'openingHours.month.1.fr.closed': '1',
      'openingHours.school.shut': '1',
    })
    form.append('openingHours.month.0.nth', '1')
    form.append('openingHours.month.0.nth', '-1')
    const sent = readHoursForm('openingHours', form)
    expect(sent).toStrictEqual([
      aRule(['mo'], ['09:00-12:00']),
      aRule(['we'], ['14:00-17:00'], { nth: [1, -1] }),
      aRule(EVERY_DAY, [], { school: 'holidays' }),
    ])
    expect(faultsOf(sent)).toStrictEqual([])
    expect(hoursOfWeeks(filledWeeks(sent))).toStrictEqual(sent)
    expect(valueWords(hours, sent).map(plain)).toStrictEqual([
      'lun. 9 h – 12 h',
      '1er et dernier mercredis du mois 14 h – 17 h',
      'vacances scolaires : fermé',
    ])
  })

  it('tell a day of the month without its rank, and a rank without its day', () => {
    const form = new URLSearchParams({
      'openingHours.month.0.we.0.opens': '14',
      'openingHours.month.0.we.0.closes': '17',
      'openingHours.month.1.nth': '2',
    })
    const sent = readHoursForm('openingHours', form)
    expect(faultsOf(sent).map(([path]) => path)).toStrictEqual([
      'openingHours.month.0.nth',
      'openingHours.month.1',
    ])
    expect(sameValue(hours, sent, [])).toBe(false)
  })

  it('say a weekday of the same rank only once', () => {
    const first = aRule(['we'], ['14:00-17:00'], { nth: [1, 2] })
    const again = aRule(['we'], ['09:00-12:00'], { nth: [1] })
    expect(periodOverlaps('openingHours', [first, again]).map(({ path }) => path)).toStrictEqual([
      'openingHours.month.1',
    ])
    expect(periodOverlaps('openingHours', [first, aRule(['we'], [], { nth: [3] })])).toStrictEqual([])
  })

  it('leave out a blank period, and one ticked to go', () => {
    const gone = { ...dates(0, ['1', '07', '31', '08']), 'openingHours.period.0.out': '1' }
    expect(read({ ...gone, ...dates(1, []), 'openingHours.period.1.weeks': 'even' })).toStrictEqual([])
  })

  it('keep a period whose days are not said yet, and tell what it lacks', () => {
    const sent = read(dates(0, ['1', '07', '', '']))
    expect(sent).toStrictEqual([aRule([], [], { season: { from: '07-01', to: '' } })])
    expect(faultsOf(sent).map(([path]) => path)).toStrictEqual([
      'openingHours.period.0.to',
      'openingHours.period.0',
    ])
    expect(sameValue(hours, sent, [])).toBe(false)
    expect(valueWords(hours, sent)).toStrictEqual([])
  })

  it('are told what is wrong beside its own week', () => {
    const sent = read({
      'openingHours.mo.0.opens': '14',
      'openingHours.mo.0.closes': '9',
      'openingHours.odd.mo.0.opens': 'tôt',
      ...dates(0, ['31', '02', 'x', '08']),
      'openingHours.period.0.fr.0.opens': '9',
      'openingHours.period.0.fr.0.closes': '12',
    })
    expect(faultsOf(sent).map(([path]) => path)).toStrictEqual([
      'openingHours.mo.0.closes',
      'openingHours.odd.mo.0.opens',
      'openingHours.period.0.from',
      'openingHours.period.0.to',
    ])
    expect(plain(faultsOf(sent)[2]?.[1] ?? '')).toContain('n’existe pas dans l’année')
  })
})

describe('hours as weeks to fill in', () => {
  it('say the same hours again, periods that clash kept two', () => {
    const stored = [
      aRule(WEEKDAYS, ['09:00-12:00', '14:00-17:00'], { comment: 'sonner' }),
      aRule(['ph'], []),
      aRule(['sa'], ['09:00-11:00'], { weeks: 'even' }),
      aRule(WEEKDAYS, ['09:00-12:00'], { season: SUMMER }),
      aRule(['ph'], [], { season: SUMMER }),
      aRule(['mo'], [], { season: SUMMER }),
    ]
    expect(hoursOfWeeks(filledWeeks(stored))).toStrictEqual(stored)
    expect(filledWeeks(stored).periods.map(({ plans }) => Object.keys(plans).length)).toStrictEqual([6, 1])
  })
})

describe('two periods', () => {
  const closedIn = (from: string, to: string, rest = {}) =>
    aRule(EVERY_DAY, [], { season: { from, to }, ...rest })
  const overlaps = (...rules: ReturnType<typeof closedIn>[]) =>
    periodOverlaps('openingHours', rules).map(({ path, message }) => [path, plain(message)])

  it('may not hold on the same days', () => {
    expect(overlaps(closedIn('07-01', '08-31'), closedIn('08-15', '09-01'))).toStrictEqual([
      [
        'openingHours.period.1',
        'La période du 15 août au 1er sept. chevauche celle du 1er juil. au 31 août : arrêtez l’une la veille de l’autre.',
      ],
    ])
    expect(overlaps(closedIn('12-20', '01-05'), closedIn('01-05', '02-01'))).toHaveLength(1)
  })

  it('may follow each other, part weeks between them, or name other days', () => {
    expect(overlaps(closedIn('07-01', '07-31'), closedIn('08-01', '08-31'))).toStrictEqual([])
    expect(overlaps(closedIn('12-20', '01-05'), closedIn('01-06', '02-01'))).toStrictEqual([])
    expect(
      overlaps(closedIn('07-01', '08-31', { weeks: 'odd' }), closedIn('07-01', '08-31', { weeks: 'even' })),
    ).toStrictEqual([])
    expect(
      overlaps(aRule(['mo'], [], { season: SUMMER }), aRule(['tu'], [], { season: SUMMER })),
    ).toStrictEqual([])
  })
})
