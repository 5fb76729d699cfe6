import { describe, expect, it } from 'vitest'
import { agrees } from '@/domain/sources/agrees'

const hours = (...rules: object[]) => ({ openingHours: rules, hoursNote: null })
const monday = { days: ['mo'], ranges: [{ opens: '09:00', closes: '12:00' }] }

describe('agrees', () => {
  it.each<[string, unknown, unknown]>([
    ['phones', [{ number: '01 60 81 23 45' }], [{ number: '+33160812345' }, { number: '+33612345678' }]],
    ['emails', [{ address: 'A@Exemple.fr' }], [{ address: 'a@exemple.fr' }]],
    ['website', 'http://www.exemple.fr/', 'https://exemple.fr'],
    ['name', 'Maison France Services de Pierrefort', 'France services Pierrefort'],
    ['kind', 'autre', 'ccas'],
    [
      'address',
      { street: '12, AV. DE LA GARE', postcode: '91150', inseeCode: '91223' },
      { street: '12 avenue de la Gare', postcode: '91150', inseeCode: '91223' },
    ],
    ['location', { latitude: 48.4344, longitude: 2.1615 }, { latitude: 48.4345, longitude: 2.1616 }],
    ['openingHours', hours(monday, { days: ['sa'], ranges: [] }), hours(monday)],
  ])('sees the same %s', (fact, given, here) => {
    expect(agrees(fact, given, here)).toBe(true)
  })

  it.each<[string, unknown, unknown]>([
    ['phones', [{ number: '01 60 81 23 45' }], [{ number: '+33612345678' }]],
    ['name', 'CCAS d’Étampes', 'CCAS de Brunoy'],
    ['kind', 'ccas', 'mairie'],
    [
      'address',
      { street: '12 rue Haute', inseeCode: '91223' },
      { street: '14 rue Haute', inseeCode: '91223' },
    ],
    ['location', { latitude: 48.4344, longitude: 2.1615 }, { latitude: 48.44, longitude: 2.1615 }],
    ['openingHours', hours(monday), hours({ ...monday, days: ['tu'] })],
    ['description', 'Un texte', null],
  ])('sees another %s', (fact, given, here) => {
    expect(agrees(fact, given, here)).toBe(false)
  })
})
