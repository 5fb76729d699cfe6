import { describe, expect, it } from 'vitest'
import { awayDay } from '@/domain/hours/awaySlots'
import { readSearchParameters, toSearchQuery } from '@/features/finding/search/read/searchParameters'

const queryOf = (address: string) =>
  toSearchQuery(readSearchParameters(new URLSearchParams(address)), 'public', [])

describe('readSearchParameters', () => {
  it.each([
    ['bounds=48.7,2,48.3,2.6', 'Paramètre « bounds » : sud,ouest,nord,est en degrés : 48.3,2.0,48.7,2.6.'],
    ['bounds=48.3,179,48.7,-179', 'Paramètre « bounds » : sud,ouest,nord,est en degrés : 48.3,2.0,48.7,2.6.'],
    ['bounds=48.3,2,91,3', 'Paramètre « bounds » : sud,ouest,nord,est en degrés : 48.3,2.0,48.7,2.6.'],
    ['bounds=48.3,2,48.7', 'Paramètre « bounds » : sud,ouest,nord,est en degrés : 48.3,2.0,48.7,2.6.'],
    [
      'open=lundi',
      'Paramètre « open » : now, today, tomorrow, ou un jour (mo, tu, we, th, fr, sa, su), seul ou suivi de -morning, -afternoon ou -evening.',
    ],
    ['open=mo-night', 'Paramètre « open »'],
    ['fees=cher', 'Paramètre « fees » : valeur inconnue.'],
    ['mode=par-pigeon', 'Paramètre « mode » : valeur inconnue.'],
  ])('refuses %s in words', (address, message) => {
    expect(() => readSearchParameters(new URLSearchParams(address))).toThrow(message)
  })

  it('takes empty values for absent ones', () => {
    const { bounds, openAt, filters } = queryOf('bounds=&open=&network=&fees=&mode=')
    expect({ bounds, openAt, filters }).toStrictEqual({ bounds: null, openAt: null, filters: {} })
  })
})

describe('the order asked for', () => {
  it.each([
    ['q=rsa', 'relevance'],
    ['q=rsa&sort=title', 'title'],
    ['', 'title'],
    ['q=%3F+!&sort=relevance', 'title'],
    ['sort=modified', 'modified'],
  ])('is for « %s » by %s: without words, nothing is more relevant', (address, sort) => {
    expect(queryOf(address).sort).toBe(sort)
  })
})

describe('toSearchQuery', () => {
  it('reads the facets of the directory, the box and the hours', () => {
    const { filters, bounds, openAt } = queryOf(
      'network=caf&network=ccas-cias&fees=gratuit&mode=a-distance&type=service&bounds=48.3,-2,48.7,2.6&open=mo-morning',
    )
    expect(filters).toStrictEqual({
      type: ['service'],
      network: ['caf', 'ccas-cias'],
      fees: ['gratuit'],
      mode: ['a-distance'],
    })
    expect(bounds).toStrictEqual({ south: 48.3, west: -2, north: 48.7, east: 2.6 })
    expect(openAt).toStrictEqual([...Array.from({ length: 24 }, (_, n) => 24 + n), awayDay(0, 'morning')])
  })

  it('reads now as one quarter-hour, on the clock of Paris and in universal time', () => {
    expect(queryOf('open=now').openAt).toHaveLength(2)
  })
})
