import { describe, expect, it } from 'vitest'
import { hoursWords } from '@/domain/hours/hoursWords'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import { fromOsm } from '@/features/sheets/hours/fromOsm'
import { isFrenchHoliday } from '@/features/sheets/hours/isFrenchHoliday'
import { toOsm } from '@/features/sheets/hours/toOsm'
import { aRule, EVERY_DAY, plain, WEEKDAYS } from './rules'

const read = (text: string): OpeningHours => {
  const reading = fromOsm(text)
  return 'hours' in reading ? reading.hours : []
}
const written = (text: string) => toOsm(read(text))

describe('fromOsm', () => {
  it('reads days, ranges and holidays', () => {
    expect(fromOsm('Mo-Fr 08:30-12:30; PH off')).toStrictEqual({
      hours: [aRule(WEEKDAYS, ['08:30-12:30']), aRule(['ph'], [])],
    })
  })

  it('reads seasons, months and parity of weeks', () => {
    expect(read('Jul-Aug,Dec 25 Mo 10:00-16:00; week 1-53/2 Tu 09:00-10:00')).toStrictEqual([
      aRule(['tu'], ['09:00-10:00'], { weeks: 'odd' }),
      aRule(['mo'], ['10:00-16:00'], { season: { from: '07-01', to: '08-31' } }),
      aRule(['mo'], ['10:00-16:00'], { season: { from: '12-25', to: '12-25' } }),
    ])
  })

  it('reads comments, with hours and alone', () => {
    expect(read('Mo 09:00-12:00 "sur rendez-vous"; Tu "sur rendez-vous"; We off "travaux"')).toStrictEqual([
      aRule(['mo'], ['09:00-12:00'], { comment: 'sur rendez-vous' }),
      aRule(['tu'], [], { comment: 'sur rendez-vous' }),
      aRule(['we'], [], { comment: 'fermé (travaux)' }),
    ])
  })

  it('adds hours after a comma, and carries a night into the next day', () => {
    expect(read('Mo,Tu 09:00-12:00, Tu 14:00-16:00; Sa 22:00-02:00')).toStrictEqual([
      aRule(['mo'], ['09:00-12:00']),
      aRule(['tu'], ['09:00-12:00', '14:00-16:00']),
      aRule(['sa'], ['22:00-24:00']),
      aRule(['su'], ['00:00-02:00']),
    ])
  })

  it.each([
    ['24/7', '24/7'],
    ['off', 'off'],
    ['Mo,We 9:00-12:00', 'Mo,We 09:00-12:00'],
    ['09:00-12:00,14:00-17:30', 'Mo-Su 09:00-12:00,14:00-17:30'],
    ['Mo-Fr 09:00-12:00; PH,Su off', 'Mo-Fr 09:00-12:00; PH off'],
    ['Mo-Fr,PH 09:00-12:00', 'Mo-Fr 09:00-12:00; PH 09:00-12:00'],
    ['Mo-Fr 08:00-12:00; We off', 'Mo,Tu,Th,Fr 08:00-12:00'],
    ['Mo-Fr 09:00-12:00,12:00-19:00', 'Mo-Fr 09:00-19:00'],
    ['Mo-Su 19:00-08:00', 'Mo-Su 00:00-08:00,19:00-24:00'],
    ['Fr-Mo 09:00-12:00', 'Mo,Fr-Su 09:00-12:00'],
    ['Lu-Ve 9h-12h', 'Mo-Fr 09:00-12:00'],
    ['Jul 01-Aug 31: Mo 10:00-16:00', 'Jul-Aug Mo 10:00-16:00'],
    ['Mo 09:00-12:00; Dec 24-Jan 2 off; PH off', 'Mo 09:00-12:00; Dec 24-Jan 02 off; PH off'],
    ['We[1] 14:00-17:00', 'We[1] 14:00-17:00'],
    ['Mo-Fr 09:00-12:00; Tu[2,4],Th[-1] off', 'Mo-Fr 09:00-12:00; Tu[2,4] off; Th[-1] off'],
    ['We 09:00-12:00, We[1-2] 14:00-17:00', 'We 09:00-12:00; We[1,2] 09:00-12:00,14:00-17:00'],
    ['Mo-Fr 09:00-12:00; SH,PH off', 'Mo-Fr 09:00-12:00; SH off; PH off'],
    ['Mo-Fr 09:00-17:00; SH Mo-We 10:00-12:00', 'Mo-Fr 09:00-17:00; SH Mo-We 10:00-12:00'],
    ['Mo-Fr 09:00-17:00; We 09:00-12:00', 'Mo,Tu,Th,Fr 09:00-17:00; We 09:00-12:00'],
    ['Mo 09:00-12:00; Mo 09:00-17:00', 'Mo 09:00-17:00'],
    ['week 2-52/2 We 09:00-12:00; Mo 09:00-12:00', 'week 02-52/2 We 09:00-12:00; Mo 09:00-12:00'],
  ])('reads %j and writes it as %j', (text, tidy) => {
    expect(written(text)).toStrictEqual(tidy)
    expect(read(tidy)).toStrictEqual(read(text))
  })

  it('reads an exception that shares no minute with its week, and says it', () => {
    const reading = fromOsm('Mo-Th 16:30-18:30; We 09:30-11:30')
    expect(reading).toStrictEqual({
      hours: [aRule(['mo', 'tu', 'th'], ['16:30-18:30']), aRule(['we'], ['09:30-11:30'])],
      doubt: 'une règle y remplace des heures données avant (mer.)\u00a0: à vérifier',
    })
  })

  it.each([
    ['', 'Ce texte n’est pas un horaire au format opening_hours d’OpenStreetMap.'],
    ['du lundi au vendredi', 'Ce texte n’est pas un horaire au format opening_hours d’OpenStreetMap.'],
    [
      'week 01-53/2 Tu[1] 14:00-16:00',
      'L’ordre de ses règles dit autre chose que ce que nos horaires savent tenir.',
    ],
    ['Mo-Fr sunrise-sunset', 'Il dépend du lever ou du coucher du soleil.'],
    ['Jul-Aug SH off', 'Il mêle les vacances scolaires à ce que nos horaires ne savent pas tenir.'],
    ['SH off; Mo 09:00-12:00', 'L’ordre de ses règles dit autre chose que ce que nos horaires savent tenir.'],
    ['easter off', 'Il dépend de Pâques.'],
    ['week 10-20 Mo 09:00-12:00', 'Il choisit des semaines par leur numéro.'],
    ['2024 Mo 09:00-12:00', 'Il ne vaut que pour une année.'],
    ['Mo 09:00+', 'Une de ses plages n’a pas d’heure de fin.'],
    ['Mo 12:00-12:00', 'Une de ses plages ouvre et ferme à la même heure.'],
    ['Mo 09:00-12:00 unknown', 'Il dit que l’ouverture n’est pas connue.'],
    ['PH Mo 09:00-12:00', 'Il choisit certains jours fériés.'],
    ['Mo 09:00-12:00 || "sur rendez-vous"', 'Il prévoit un repli (||).'],
    ['Mo-Fr', 'Il nomme des jours sans donner d’heures.'],
    [
      'Mo 09:00-12:00; Mo 14:00-17:00',
      'Des heures y sont dites deux fois (lun.)\u00a0: la seconde règle efface la première.',
    ],
    [
      'Mo-We 09:00-12:00; Mo-Fr off',
      'Des heures y sont dites deux fois (lun.–mer.)\u00a0: la seconde règle efface la première.',
    ],
    ['Mo 09:00-12:00; "sur rendez-vous"', 'Le texte entre guillemets y efface les heures qui précèdent.'],
    ['PH off; Mo 09:00-12:00', 'L’ordre de ses règles dit autre chose que ce que nos horaires savent tenir.'],
    [
      'Jul-Aug Mo 10:00-16:00; Mo 09:00-12:00',
      'L’ordre de ses règles dit autre chose que ce que nos horaires savent tenir.',
    ],
  ])('refuses %j: %s', (text, fault) => {
    expect(fromOsm(text)).toMatchObject({ fault })
  })
})

describe('toOsm', () => {
  it('has nothing to write without hours', () => {
    expect(toOsm([])).toStrictEqual(null)
  })

  it('writes holidays last, where they prevail', () => {
    const hours = [
      aRule(['ph', 'mo'], ['10:00-11:00']),
      aRule(EVERY_DAY, [], { season: { from: '08-01', to: '08-15' } }),
    ]
    expect(toOsm(hours)).toStrictEqual('Mo 10:00-11:00; Aug 01-15 off; PH 10:00-11:00')
  })

  it('writes comments that OSM can hold', () => {
    const hours = [aRule(['mo'], ['09:00-12:00'], { comment: 'porte "B"\nsonner' })]
    expect(toOsm(hours)).toStrictEqual('Mo 09:00-12:00 "porte ’B’ sonner"')
    expect(plain(hoursWords(read(toOsm(hours) ?? '')).join())).toStrictEqual(
      'lun. 9 h – 12 h (porte ’B’ sonner)',
    )
  })
})

describe('isFrenchHoliday', () => {
  it('knows the eleven public holidays of a year', () => {
    const days = Array.from({ length: 365 }, (_, at) =>
      new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
    )
    expect(days.filter(isFrenchHoliday)).toStrictEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
  })
})
