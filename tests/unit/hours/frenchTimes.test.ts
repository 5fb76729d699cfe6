import { describe, expect, it } from 'vitest'
import { hoursWords } from '@/domain/hours/hoursWords'
import { fromDayPeriods } from '@/features/sheets/hours/fromDayPeriods'
import { fromDayRanges } from '@/features/sheets/hours/fromDayRanges'
import { aRule, plain } from './rules'

const monday = (text: string) => fromDayRanges({ mo: text })
const spans = (text: string) =>
  monday(text).hours[0]?.ranges.map(({ opens, closes }) => `${opens}-${closes}`) ?? []

describe('fromDayRanges', () => {
  it('reads a week, equal days together', () => {
    const cells = {
      mo: '9:00 - 12:00 / 13:30 - 17:00',
      tu: '9:00 - 12:00 / 13:30 - 17:00',
      we: '9h - 12h30',
      sa: '-',
    }
    expect(fromDayRanges(cells)).toStrictEqual({
      hours: [
        aRule(['mo', 'tu'], ['09:00-12:00', '13:30-17:00']),
        aRule(['we'], ['09:00-12:30']),
        aRule(['sa'], []),
      ],
      note: null,
      isWhole: true,
    })
  })

  it.each([
    '9:00 - 12:00 / \u00a013:30 - 17:00',
    '09:00-12:00 13:30-17:00',
    '9: - 12: / 13:30 – 17:',
    '9:00/12:00 - 13:30/17:00',
    '9:00 - 12:00 et 13h30 à 17h',
    '09:00 : 12 :00 / 13:30:17:00',
  ])('reads %j', (text) => {
    expect(spans(text)).toStrictEqual(['09:00-12:00', '13:30-17:00'])
  })

  it('keeps the hours and the words beside them', () => {
    expect(monday('10:00 - 13:00 / Après-midi sur RDV').hours).toStrictEqual([
      aRule(['mo'], ['10:00-13:00'], { comment: 'Après-midi sur RDV' }),
    ])
  })

  it('takes hours under a condition for words', () => {
    expect(monday('9:00 - 12:00 // Sur RDV : 8:30 - 9:00 / 12:00 - 12:30').hours).toStrictEqual([
      aRule(['mo'], ['09:00-12:00'], { comment: 'Sur RDV : 8:30 - 9:00 / 12:00 - 12:30' }),
    ])
  })

  it.each([
    '8:00 - 12:00 / 13:30 16:00 -30',
    '9:00 - 12:00 (semaines impaires) / 14:00 - 18:00',
    '12:00 - 9:00',
    '9:00 - 12:75',
  ])('leaves %j to people', (text) => {
    expect(fromDayRanges({ mo: text, tu: '9:00 - 12:00' }).hours).toStrictEqual([
      aRule(['mo'], [], { comment: text }),
      aRule(['tu'], ['09:00-12:00']),
    ])
    expect(monday(text)).toStrictEqual({ hours: [], note: text, isWhole: false })
  })

  it('reads what a day says of some weeks, of a rank in its month and of school holidays', () => {
    const cells = {
      mo: '9:00 - 12:00',
      we: '1er mercredi du mois : 9:30 - 12:15 // 3ème mercredi du mois : 9:30 - 11:00',
      th: 'Semaines paires : 10:00 - 12:00, Semaines impaires : 14:00 - 16:00',
      fr: 'Hors vacances scolaires : 9:00 - 12:00',
      sa: 'Pendant les vacances scolaires : 9:00 - 12:00',
      su: 'Excepté dernier dimanche du mois : 8:45 - 12:15',
    }
    const { hours, isWhole } = fromDayRanges(cells)
    expect(hoursWords(hours).map(plain)).toStrictEqual([
      'lun., ven. 9 h – 12 h ; dim. : Excepté dernier dimanche du mois : 8:45 - 12:15',
      'semaines paires : jeu. 10 h – 12 h',
      'semaines impaires : jeu. 14 h – 16 h',
      '1er mercredi du mois 9 h 30 – 12 h 15',
      '3e mercredi du mois 9 h 30 – 11 h',
      'vacances scolaires : ven. fermé ; sam. 9 h – 12 h',
    ])
    expect(isWhole).toBe(false)
  })

  it('knows nothing of days that are not told', () => {
    const silent = 'Horaires non communiqués'
    expect(fromDayRanges({ mo: silent, tu: '-', we: null, th: '' })).toStrictEqual({
      hours: [],
      note: null,
      isWhole: true,
    })
  })

  it('says once what is said of every day, and by day what differs', () => {
    expect(fromDayRanges({ mo: 'Selon planning', tu: 'Selon planning' }).note).toStrictEqual('Selon planning')
    expect(plain(fromDayRanges({ mo: 'Selon planning', tu: 'Sur RDV' }).note ?? '')).toStrictEqual(
      'lundi : Selon planning ; mardi : Sur RDV',
    )
  })
})

describe('fromDayPeriods', () => {
  it('reads one span of days or several, one span of time or several', () => {
    const morning = { début: '09:00:00', fin: '12:00:00' }
    const afternoon = { début: '14:00:00', fin: '00:00:00' }
    const PlageJ = [
      { début: 'lundi', fin: 'mardi', PlageH: [morning, afternoon] },
      { début: 'samedi', fin: 'samedi', PlageH: morning, Note: 'Uniquement sur rendez-vous.' },
    ]
    expect(fromDayPeriods({ PlageJ })).toStrictEqual({
      hours: [
        aRule(['mo', 'tu'], ['09:00-12:00', '14:00-24:00']),
        aRule(['sa'], ['09:00-12:00'], { comment: 'Uniquement sur rendez-vous.' }),
      ],
      note: null,
      isWhole: false,
      unread: null,
    })
    expect(
      fromDayPeriods({ PlageJ: { début: 'lundi', fin: 'lundi', PlageH: morning } })?.hours,
    ).toStrictEqual([aRule(['mo'], ['09:00-12:00'])])
  })

  it('adds up what is said twice of a day', () => {
    const span = (début: string, fin: string) => ({ début, fin })
    const PlageJ = [
      { ...span('lundi', 'lundi'), PlageH: span('09:00:00', '12:00:00'), Note: 'A' },
      { ...span('lundi', 'lundi'), PlageH: span('14:00:00', '17:00:00'), Note: 'B' },
    ]
    expect(fromDayPeriods({ PlageJ })?.hours).toStrictEqual([
      aRule(['mo'], ['09:00-12:00', '14:00-17:00'], { comment: 'A B' }),
    ])
  })

  it('leaves a span that cannot be right to the note', () => {
    const PlageJ = { début: 'vendredi', fin: 'jeudi', PlageH: { début: '09:00:00', fin: '12:00:00' } }
    expect(fromDayPeriods({ PlageJ })).toStrictEqual({
      hours: [],
      note: 'vendredi–jeudi 09:00-12:00',
      isWhole: false,
      unread: 'vendredi–jeudi 09:00-12:00',
    })
  })

  it('keeps the real hours where the source tells nothing by midnight twice', () => {
    const untold = { début: '00:00:00', fin: '00:00:00' }
    const PlageJ = [
      { début: 'lundi', fin: 'dimanche', PlageH: untold, Note: 'Le lundi sur rendez-vous.' },
      { début: 'lundi', fin: 'lundi', PlageH: [untold, { début: "'14:00:00", fin: '8:00:00 PM' }] },
    ]
    const week = fromDayPeriods({ PlageJ })
    expect(week?.hours).toStrictEqual([aRule(['mo'], ['14:00-20:00'])])
    expect(plain(week?.note ?? '')).toStrictEqual(
      'lundi–dimanche : horaires non renseignés. Le lundi sur rendez-vous. lundi : horaires non renseignés.',
    )
    expect(
      fromDayPeriods({ PlageJ: { début: 'lundi', fin: 'vendredi', PlageH: untold } })?.hours,
    ).toStrictEqual([])
  })

  it('keeps the other spans where one is written wrong', () => {
    const PlageJ = [
      { début: 'lundi', fin: 'lundi', PlageH: { début: '9h00', fin: '12:00' } },
      { début: 'mardi', fin: 'mardi', PlageH: { début: 'matin', fin: '12:00:00' } },
    ]
    expect(fromDayPeriods({ PlageJ })).toStrictEqual({
      hours: [aRule(['mo'], ['09:00-12:00'])],
      note: 'mardi matin-12:00',
      isWhole: false,
      unread: 'mardi matin-12:00',
    })
  })

  it.each([undefined, 'lundi', { PlageJ: { début: 'Monday', fin: 'lundi' } }, { PlageJ: [3] }])(
    'refuses another shape: %j',
    (opening) => {
      expect(fromDayPeriods(opening)).toStrictEqual(null)
    },
  )
})
