import { describe, expect, it } from 'vitest'
import { isRegionalHoliday } from '@/domain/hours/calendars/isRegionalHoliday'
import { isSchoolHoliday } from '@/domain/hours/calendars/isSchoolHoliday'
import { schoolCalendarOf } from '@/domain/hours/calendars/schoolCalendarOf'
import { openState } from '@/domain/hours/openState'
import { openStateWords } from '@/domain/hours/openStateWords'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { timeZoneOf } from '@/domain/territory/timeZoneOf'
import { slotsOfOpenTime } from '@/features/finding/search/read/slotsOfOpenTime'
import { calendarOf } from '@/features/sheets/hours/calendarOf'
import { dayOfHours, openSlotsOf } from '@/features/sheets/hours/present/weekOf'
import { aRule, plain, WEEKDAYS } from './rules'

const stateIn = (
  departement: string | null,
  hours: Parameters<typeof openState>[0]['hours'],
  instant: string,
) => {
  const calendar = calendarOf(departement)
  return plain(openStateWords(openState({ hours, ...calendar, now: calendar.clock(new Date(instant)) })))
}
const OFFICE = [aRule(WEEKDAYS, ['09:00-12:00'])]

describe('the school holidays of a place', () => {
  it.each([
    ['38', '2026-02-07', true],
    ['38', '2026-02-23', false],
    ['75', '2026-02-07', false],
    ['91', '2027-02-06', true],
    ['91', '2027-02-22', false],
    ['69', '2027-02-13', true],
    ['59', '2027-02-20', true],
    ['33', '2026-10-17', true],
    ['33', '2026-11-02', false],
    ['13', '2026-12-19', true],
    ['94', '2027-04-18', true],
    ['94', '2027-05-07', true],
    ['67', '2026-07-14', true],
    ['2A', '2026-05-15', true],
    ['972', '2026-04-01', true],
    ['974', '2026-10-12', true],
    ['974', '2027-01-15', true],
    ['974', '2026-02-10', false],
  ])('of %s on %s: %s', (departement, day, expected) => {
    expect(isSchoolHoliday(day, departement)).toBe(expected)
  })

  it.each([
    ['2A', '2026-12-24'],
    ['971', '2026-12-24'],
    ['976', '2026-12-24'],
    ['91', '2030-01-01'],
    [null, '2026-12-24'],
  ])('are not known of %s on %s', (departement, day) => {
    expect(isSchoolHoliday(day, departement)).toBeNull()
  })

  it('are known of every département of the mainland', () => {
    const codes = Array.from({ length: 95 }, (_, at) => String(at + 1).padStart(2, '0'))
    expect(codes.filter((code) => code !== '20' && !schoolCalendarOf(code))).toStrictEqual([])
  })

  it('close what is closed then, and are told where their dates are not known', () => {
    const hours = [...OFFICE, aRule([...WEEKDAYS, 'sa', 'su'], [], { school: 'holidays' })]
    expect(stateIn('91', hours, '2026-12-21T09:00:00Z')).toBe('Fermé, ouvre le 4 janv. à 9 h')
    expect(stateIn('91', hours, '2026-12-14T09:00:00Z')).toBe('Ouvert jusqu’à 12 h')
    expect(stateIn('976', hours, '2026-12-21T07:00:00Z')).toBe('Change pendant les vacances scolaires')
    expect(stateIn('976', OFFICE, '2026-12-21T07:00:00Z')).toBe('Ouvert jusqu’à 12 h')
  })
})

describe('the public holidays of a place', () => {
  it.each([
    ['67', '2026-04-03'],
    ['57', '2027-03-26'],
    ['68', '2026-12-26'],
    ['971', '2026-05-27'],
    ['972', '2026-05-22'],
    ['973', '2026-06-10'],
    ['974', '2026-12-20'],
    ['976', '2026-04-27'],
    ['977', '2026-10-09'],
    ['978', '2026-05-28'],
  ])('%s has %s, which others do not', (departement, day) => {
    expect(calendarOf(departement).isHoliday(day)).toBe(true)
    expect(isRegionalHoliday(day, '75')).toBe(false)
    expect(calendarOf(null).isHoliday(day)).toBe(false)
  })

  it('prevail over the usual week', () => {
    const hours = [...OFFICE, aRule(['ph'], [])]
    expect(stateIn('67', hours, '2026-04-03T08:00:00Z')).toBe('Fermé, ouvre mardi à 9 h')
    expect(stateIn('88', hours, '2026-04-03T08:00:00Z')).toBe('Ouvert jusqu’à 12 h')
  })
})

describe('the clock of a place', () => {
  it.each([
    ['75', 'Europe/Paris'],
    [null, 'Europe/Paris'],
    ['971', 'America/Guadeloupe'],
    ['973', 'America/Cayenne'],
    ['974', 'Indian/Reunion'],
    ['976', 'Indian/Mayotte'],
    ['988', 'Pacific/Noumea'],
  ])('of %s is that of %s', (departement, zone) => {
    expect(timeZoneOf(departement)).toBe(zone)
  })

  it('says open at half past nine in La Réunion, when Paris sleeps', () => {
    expect(stateIn('974', OFFICE, '2026-03-04T05:30:00Z')).toBe('Ouvert jusqu’à 12 h')
    expect(stateIn('75', OFFICE, '2026-03-04T05:30:00Z')).toBe('Fermé, ouvre à 9 h')
    expect(stateIn('987', OFFICE, '2026-03-05T05:30:00Z')).toBe('Fermé, ouvre demain à 9 h')
  })

  it('is that of the address, else of the commune that it serves', () => {
    expect(departementOfPlace({ address: { inseeCode: '97411' } })).toBe('974')
    expect(departementOfPlace({ address: { postcode: '97150' } })).toBe('978')
    expect(departementOfPlace({ address: { postcode: '20200' } })).toBe('2B')
    expect(departementOfPlace({ address: {}, communesServed: ['200054781', '97209'] })).toBe('972')
    expect(departementOfPlace({ address: null, communesServed: ['france'] })).toBeNull()
  })

  it('finds in the index what is open now, and each day of its own week', () => {
    const place = (inseeCode: string) => ({
      address: { inseeCode },
      openingHours: [aRule(['mo'], ['09:00-12:00'])],
    })
    const isFound = (
      inseeCode: string,
      open: 'now' | 'mo' | 'mo-morning' | 'mo-evening' | 'su',
      instant: string,
    ) => {
      const now = new Date(instant)
      const slots = openSlotsOf(place(inseeCode), now)
      return slotsOfOpenTime(open, now).some((slot) => slots.includes(slot))
    }
    expect(isFound('97411', 'now', '2026-03-02T05:30:00Z')).toBe(true)
    expect(isFound('97411', 'now', '2026-03-02T09:30:00Z')).toBe(false)
    expect(isFound('91228', 'now', '2026-03-02T05:30:00Z')).toBe(false)
    expect(isFound('91228', 'now', '2026-03-02T09:30:00Z')).toBe(true)
    // Monday in Nouméa is Sunday in Paris.
    expect(isFound('98818', 'now', '2026-03-01T22:30:00Z')).toBe(true)
    for (const inseeCode of ['97411', '98818', '91228']) {
      expect(isFound(inseeCode, 'mo', '2026-03-02T12:00:00Z')).toBe(true)
      expect(isFound(inseeCode, 'mo-morning', '2026-03-02T12:00:00Z')).toBe(true)
      expect(isFound(inseeCode, 'mo-evening', '2026-03-02T12:00:00Z')).toBe(false)
      expect(isFound(inseeCode, 'su', '2026-03-02T12:00:00Z')).toBe(false)
    }
  })

  it('changes the revision where it changes with the season', () => {
    const place = { address: { inseeCode: '97502' }, openingHours: OFFICE }
    expect(dayOfHours(place, new Date('2026-01-10T12:00:00Z'))).not.toBe(
      dayOfHours(place, new Date('2026-07-10T12:00:00Z')),
    )
    const mainland = { address: { inseeCode: '91228' }, openingHours: OFFICE }
    expect(dayOfHours(mainland, new Date('2026-01-10T12:00:00Z'))).toBe('')
  })
})
