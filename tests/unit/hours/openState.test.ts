import { describe, expect, it } from 'vitest'
import { closureStates } from '@/domain/hours/closureStates'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { openState } from '@/domain/hours/openState'
import { openStateWords } from '@/domain/hours/openStateWords'
import { localTime } from '@/domain/localTime'
import { aRule, EVERY_DAY, noHoliday, plain, WEEKDAYS } from './rules'

const OFFICE = [aRule(WEEKDAYS, ['09:00-12:00', '14:00-17:30'])]
const stateAt = (hours: OpeningHours, instant: string, closures: Closure[] = [], isHoliday = noHoliday) =>
  openState({ hours, closures, isHoliday, now: localTime(new Date(instant)) })
const wordsAt = (...parameters: Parameters<typeof stateAt>) => plain(openStateWords(stateAt(...parameters)))

describe('localTime', () => {
  it.each([
    ['2026-03-29T00:59:00Z', { day: '2026-03-29', weekday: 6, minutes: 119 }],
    ['2026-03-29T01:00:00Z', { day: '2026-03-29', weekday: 6, minutes: 180 }],
    ['2026-10-25T00:30:00Z', { day: '2026-10-25', weekday: 6, minutes: 150 }],
    ['2026-10-25T01:30:00Z', { day: '2026-10-25', weekday: 6, minutes: 150 }],
    ['2026-12-31T23:00:00Z', { day: '2027-01-01', weekday: 4, minutes: 0 }],
  ])('reads the clock of Paris at %s', (instant, expected) => {
    expect(localTime(new Date(instant))).toStrictEqual(expected)
  })

  it('reads another zone', () => {
    expect(localTime(new Date('2026-03-02T23:30:00Z'), 'Indian/Reunion')).toStrictEqual({
      day: '2026-03-03',
      weekday: 1,
      minutes: 210,
    })
  })
})

describe('openState', () => {
  it.each([
    ['2026-03-02T07:59:00Z', 'Fermé, ouvre à 9 h'],
    ['2026-03-02T08:00:00Z', 'Ouvert jusqu’à 12 h'],
    ['2026-03-02T11:00:00Z', 'Fermé, ouvre à 14 h'],
    ['2026-03-02T16:29:00Z', 'Ouvert jusqu’à 17 h 30'],
    ['2026-03-02T16:30:00Z', 'Fermé, ouvre demain à 9 h'],
    ['2026-03-06T17:00:00Z', 'Fermé, ouvre lundi à 9 h'],
    ['2026-03-30T07:00:00Z', 'Ouvert jusqu’à 12 h'],
  ])('says of an office at %s: %s', (instant, words) => {
    expect(wordsAt(OFFICE, instant)).toStrictEqual(words)
  })

  it('goes on past midnight', () => {
    const night = [aRule(EVERY_DAY, ['00:00-08:00', '19:00-24:00'])]
    expect(wordsAt(night, '2026-03-02T22:30:00Z')).toStrictEqual('Ouvert jusqu’à demain 8 h')
    expect(wordsAt(night, '2026-03-02T23:00:00Z')).toStrictEqual('Ouvert jusqu’à 8 h')
  })

  it('ends at midnight when nothing follows', () => {
    expect(wordsAt([aRule(['mo'], ['19:00-24:00'])], '2026-03-02T22:59:00Z')).toStrictEqual(
      'Ouvert jusqu’à minuit',
    )
  })

  it('never closes when open day and night', () => {
    expect(stateAt([aRule(EVERY_DAY, ['00:00-24:00'])], '2026-03-02T12:00:00Z')).toStrictEqual({
      kind: 'always',
    })
  })

  it('looks ahead to the season', () => {
    const summer = [aRule(WEEKDAYS, ['10:00-16:00'], { season: { from: '07-01', to: '08-31' } })]
    expect(wordsAt(summer, '2026-03-02T12:00:00Z')).toStrictEqual('Fermé, ouvre le 1er juil. à 10 h')
  })

  it('is closed when it never opens, unknown without rules', () => {
    expect(stateAt([aRule(EVERY_DAY, [])], '2026-03-02T12:00:00Z')).toStrictEqual({ kind: 'closed' })
    expect(wordsAt([], '2026-03-02T12:00:00Z')).toStrictEqual('Horaires non connus')
  })

  it('shows the words of a day without hours, unless they say closed', () => {
    const by = (comment: string) => [aRule(['mo'], [], { comment })]
    expect(wordsAt(by('sur rendez-vous'), '2026-03-02T12:00:00Z')).toStrictEqual('sur rendez-vous')
    expect(wordsAt(by('fermé pour travaux'), '2026-03-02T12:00:00Z')).toStrictEqual('Fermé')
  })

  it('says an exceptional closure and the day after it', () => {
    const closure = { from: '2026-03-02', to: '2026-03-08', message: 'Travaux' }
    expect(stateAt(OFFICE, '2026-03-02T09:00:00Z', [closure])).toStrictEqual({
      kind: 'closedExceptionally',
      closure,
      next: { day: '2026-03-09', inDays: 7, at: '09:00' },
    })
    expect(wordsAt(OFFICE, '2026-03-02T09:00:00Z', [closure])).toStrictEqual(
      'Fermé exceptionnellement jusqu’au 8 mars',
    )
  })

  it('warns of a holiday of which the rules say nothing', () => {
    const holiday = (day: string) => day === '2026-03-02'
    expect(wordsAt(OFFICE, '2026-03-02T09:00:00Z', [], holiday)).toStrictEqual(
      'Ouvert jusqu’à 12 h (jour férié, à vérifier)',
    )
    expect(wordsAt([...OFFICE, aRule(['ph'], [])], '2026-03-02T09:00:00Z', [], holiday)).toStrictEqual(
      'Fermé, ouvre demain à 9 h',
    )
  })
})

describe('closureStates', () => {
  const named = (from: string, to: string) => ({ from, to })

  it('puts what is under way first, then what comes, then what is past, and leaves out what is far', () => {
    const closures = [
      named('2026-01-01', '2026-01-02'),
      named('2026-03-20', '2026-03-21'),
      named('2026-02-01', '2026-03-01'),
      named('2026-03-02', '2026-03-02'),
      named('2026-03-10', '2026-03-11'),
      named('2026-04-02', '2026-04-03'),
    ]
    const states = closureStates(closures, '2026-03-02').map(({ state, closure }) => [state, closure.from])
    expect(states).toStrictEqual([
      ['now', '2026-03-02'],
      ['soon', '2026-03-10'],
      ['soon', '2026-03-20'],
      ['past', '2026-02-01'],
      ['past', '2026-01-01'],
    ])
  })

  it('counts the thirtieth day as soon, not the next', () => {
    const states = closureStates(
      [named('2026-04-01', '2026-04-01'), named('2026-04-02', '2026-04-02')],
      '2026-03-02',
    )
    expect(states.map(({ closure }) => closure.from)).toStrictEqual(['2026-04-01'])
  })
})
