import { describe, expect, it } from 'vitest'
import { hoursWords } from '@/domain/hours/hoursWords'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { readOpeningHours } from '@/domain/hours/readOpeningHours'
import { typedTime } from '@/domain/hours/typedTime'
import { aRule, EVERY_DAY, plain, WEEKDAYS } from './rules'

const words = (hours: OpeningHours) => hoursWords(hours).map(plain)

describe('hoursWords', () => {
  it('groups equal days', () => {
    const hours = [aRule(WEEKDAYS, ['09:00-12:30', '14:00-17:00']), aRule(['sa'], ['09:00-12:00'])]
    expect(words(hours)).toStrictEqual(['lun.–ven. 9 h – 12 h 30, 14 h – 17 h ; sam. 9 h – 12 h'])
  })

  it('says the week as it results from its rules', () => {
    const hours = [aRule(WEEKDAYS, ['09:00-12:00']), aRule(['we'], []), aRule(['fr'], ['09:00-11:00'])]
    expect(words(hours)).toStrictEqual(['lun., mar., jeu. 9 h – 12 h ; ven. 9 h – 11 h'])
  })

  it('says seasons, weeks, holidays and comments', () => {
    const hours = [
      aRule(['mo', 'we'], ['09:00-12:00'], { comment: 'sur rendez-vous' }),
      aRule(['th'], [], { comment: 'sur rendez-vous' }),
      aRule(['ph'], []),
      aRule(['tu'], ['14:00-16:00'], { weeks: 'odd' }),
      aRule(EVERY_DAY, [], { season: { from: '07-01', to: '08-31' } }),
    ]
    expect(words(hours)).toStrictEqual([
      'lun., mer. 9 h – 12 h (sur rendez-vous) ; jeu. : sur rendez-vous ; jours fériés fermé',
      'semaines impaires : mar. 14 h – 16 h',
      'du 1er juil. au 31 août : fermé',
    ])
  })

  it('says every day, day and night, midnight and never', () => {
    expect(words([aRule(EVERY_DAY, ['00:00-24:00'])])).toStrictEqual(['tous les jours 24 h sur 24'])
    expect(words([aRule(['sa'], ['19:00-24:00'])])).toStrictEqual(['sam. 19 h – minuit'])
    expect(words([aRule(EVERY_DAY, [])])).toStrictEqual(['fermé'])
    expect(words([])).toStrictEqual([])
  })
})

describe('openingHoursFault', () => {
  it('accepts what can be stored', () => {
    const hours = [
      aRule(WEEKDAYS, ['00:00-12:00', '12:00-24:00'], { season: { from: '02-29', to: '01-01' } }),
    ]
    expect(openingHoursFault(hours)).toStrictEqual(null)
    expect(openingHoursFault([])).toStrictEqual(null)
  })

  it.each([
    ['neither list nor rule', 'lundi', 'Les horaires sont illisibles.'],
    ['no day', [aRule([], ['09:00-12:00'])], 'Ligne 1 : aucun jour n’est choisi.'],
    ['a day twice', [aRule(['mo', 'mo'], [])], 'lun. : un jour est choisi deux fois.'],
    ['a bad time', [aRule(['mo'], ['09:60-12:00'])], 'lun. : heure à écrire ainsi : 09:30.'],
    ['an opening at 24:00', [aRule(['mo'], ['24:00-24:00'])], 'lun. : heure à écrire ainsi : 09:30.'],
    [
      'a closing before the opening',
      [aRule(['mo'], []), aRule(['mo'], ['19:00-08:00'])],
      'lun. : la fermeture vient avant l’ouverture (19 h – 8 h) ; pour une nuit, saisissez jusqu’à minuit, puis dès 0 h le lendemain.',
    ],
    [
      'ranges that overlap',
      [aRule(['mo'], ['11:00-13:00', '09:00-12:00'])],
      'lun. : deux plages se chevauchent (9 h – 12 h et 11 h – 13 h).',
    ],
    [
      'a bad season',
      [aRule(['mo'], [], { season: { from: '02-30', to: '03-01' } })],
      'lun. (saison) : jour de l’année à écrire ainsi : 07-14 (mois, puis jour).',
    ],
    [
      'a bad parity',
      [{ ...aRule(['mo'], []), weeks: 'third' }],
      'lun. : semaines paires ou impaires attendues.',
    ],
    ['a bad day', [{ ...aRule(['mo'], []), days: ['lundi'] }], 'Ligne 1 : jour inconnu.'],
    ['something that is no rule', [3], 'Ligne 1 : règle illisible.'],
    ['a key of its own', [{ ...aRule(['mo'], []), note: 'x' }], 'lun. : règle illisible.'],
  ])('refuses %s', (_, value, fault) => {
    expect(plain(openingHoursFault(value) ?? '')).toStrictEqual(fault)
  })

  it('reads stored hours, and none from a fault', () => {
    const hours = [aRule(['mo'], ['09:00-12:00'])]
    expect(readOpeningHours(JSON.parse(JSON.stringify(hours)))).toStrictEqual(hours)
    expect(readOpeningHours(null)).toStrictEqual([])
  })
})

describe('typedTime', () => {
  it.each([
    ['9', '09:00'],
    ['9h30', '09:30'],
    ['0930', '09:30'],
    [' 9 h 05 ', '09:05'],
    ['14:00', '14:00'],
    ['24:00', '24:00'],
    ['minuit', '24:00'],
    ['', null],
    ['25', null],
    ['9:60', null],
    ['9:3', null],
    ['neuf', null],
  ])('reads %j', (text, time) => {
    expect(typedTime(text)).toStrictEqual(time)
  })
})
