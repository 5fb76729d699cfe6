import { describe, expect, it } from 'vitest'
import { frenchDay } from '@/domain/hours/french/frenchDay'
import { typedTime } from '@/domain/hours/typedTime'

const read = (text: string) => {
  const { ranges, words } = frenchDay(text)
  return [ranges.map(({ opens, closes }) => `${opens}-${closes}`).join(' '), words]
}
const HALVES = '09:00-12:00 14:00-17:00'

describe('the hours of a day in French', () => {
  it.each([
    ['9h-12h / 14h-17h', HALVES],
    ['9h-12h / 14h-17h30', '09:00-12:00 14:00-17:30'],
    ['9H00 à 12H00', '09:00-12:00'],
    ['de 9 h à 12 h et de 13 h 30 à 17 h', '09:00-12:00 13:30-17:00'],
    ['09:00-12:00 14:00-17:00', HALVES],
    ['9h/12h - 14h/17h', HALVES],
    ['9h30/12h00 13h30/17h', '09:30-12:00 13:30-17:00'],
    ['8.30-12.00', '08:30-12:00'],
    ['8h30 12h00', '08:30-12:00'],
    ['9h 12h 14h 17h', HALVES],
    ['sans interruption 9h-17h', '09:00-17:00'],
    ['9h-17h en journée continue', '09:00-17:00'],
    ['9h à 17h non stop', '09:00-17:00'],
    ['9h-midi', '09:00-12:00'],
    ['de 14h à minuit', '14:00-24:00'],
    ['14:00-00:00', '14:00-24:00'],
    ['0h-24h', '00:00-24:00'],
    ['24h/24', '00:00-24:00'],
    ['matin : 9h-12h / après-midi : 14h-17h', HALVES],
    ["'08:30:00-12:00:00", '08:30-12:00'],
    ['9:00:00 - 12:00:00', '09:00-12:00'],
    ['9:00:00 AM - 12:00:00 PM', '09:00-12:00'],
    ['1:00 pm - 5:00 pm', '13:00-17:00'],
    ['07:30-11:30, 12:15-16:00', '07:30-11:30 12:15-16:00'],
    ['9h00-12h00;14h00-17h00', HALVES],
    ['8h-12h | 13h-17h', '08:00-12:00 13:00-17:00'],
    ['9-12h / 14-17h', HALVES],
    ['de 9 à 12 heures', '09:00-12:00'],
    ['9 heures 30 à 12 heures', '09:30-12:00'],
    ['9h–12h, 14h–17h', HALVES],
    ['9\u00a0h\u00a0–\u00a012\u00a0h', '09:00-12:00'],
    ['9: 12:30 / 13:30 18:', '09:00-12:30 13:30-18:00'],
    ['09-12:30 / 13:30 - 17 : 00', '09:00-12:30 13:30-17:00'],
    ['10:00 -12: 14:00 - 18:00', '10:00-12:00 14:00-18:00'],
    ['8 h 30 / 12 h - 13 h 30 / 17 h 30', '08:30-12:00 13:30-17:30'],
    ['Ouvert de 9h à 12h', '09:00-12:00'],
  ])('reads %j as %s', (text, ranges) => {
    expect(read(text)).toStrictEqual([ranges, null])
  })

  it.each([
    ['9h-12h (sur RDV)', '09:00-12:00', 'sur RDV'],
    ['9h-12h sur rendez-vous', '09:00-12:00', 'sur rendez-vous'],
    ['9h30-12h30 accueil libre', '09:30-12:30', 'accueil libre'],
    ['9h-12h, après-midi sur RDV', '09:00-12:00', 'après-midi sur RDV'],
    ['00:00-00:00 / 14:00-17:00', '14:00-17:00', 'horaires non renseignés (00:00-00:00)'],
    ['00:00-00:00', '', 'horaires non renseignés (00:00-00:00)'],
  ])('reads %j as %s, and keeps %j beside', (text, ranges, words) => {
    expect(read(text)).toStrictEqual([ranges, words])
  })

  it.each([
    'matin',
    'matin 14h-17h',
    'uniquement sur RDV',
    '9-12 / 14-17',
    '9h-12h (semaines paires)',
    '9h-12h fermé l’après-midi',
    '9h à 12h et sur RDV de 14h à 17h',
    '9h - 12h sauf vacances',
    '9h-12h30 / 13h30-17h (16h le vendredi)',
    '9h-12h et 14h',
    '22h-2h',
    '12h-9h',
    '9h-12h75',
    '01.69.80.39.19',
    'Permanence téléphonique 9h-12h',
    '2 rue de Paris 9h-12h',
  ])('keeps %j in its words: nothing is sure', (text) => {
    expect(read(text)).toStrictEqual(['', text])
  })
})

describe('typedTime', () => {
  it.each([
    ['9', '09:00'],
    ['0930', '09:30'],
    ['9h30', '09:30'],
    ["'08:30:00", '08:30'],
    ['9:00:00', '09:00'],
    ['12:00:00 PM', '12:00'],
    ['2:30 pm', '14:30'],
    ['minuit', '24:00'],
    ['25h', null],
    ['9h-12h', null],
    ['neuf', null],
  ])('takes %j for %s', (text, time) => {
    expect(typedTime(text)).toBe(time)
  })
})
