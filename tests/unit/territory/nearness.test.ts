import { describe, expect, it } from 'vitest'
import { atPlace } from '@/domain/territory/atPlace'
import { NEIGHBOURS } from '@/domain/territory/NEIGHBOURS'
import { nearness } from '@/domain/territory/nearness'
import { loadGeography } from '@/infra/geography/loadGeography'

describe('the départements that touch one another', () => {
  it('touch both ways, and are départements of today', () => {
    const { departements } = loadGeography()
    const pairs = [...NEIGHBOURS].flatMap(([code, touching]) =>
      touching.map((other) => [code, other] as const),
    )
    const oneWay = pairs.filter(([code, other]) => !NEIGHBOURS.get(other)?.includes(code))
    expect(oneWay).toStrictEqual([])
    expect([...NEIGHBOURS.keys()].filter((code) => !departements.has(code))).toStrictEqual([])
    expect(NEIGHBOURS.size).toBe(96)
  })
})

describe('nearness', () => {
  it.each([
    ['91', 'inside'],
    ['77', 'neighbour'],
    ['51', 'outside'],
  ])('of %s to 91 is %s', (department, expected) => {
    expect(nearness(department, '91')).toBe(expected)
  })

  it('is inside everywhere where no département is served', () => {
    expect(nearness('51', null)).toBe('inside')
  })
})

describe('atPlace', () => {
  it.each([
    ['Corbeil-Essonnes', 'à Corbeil-Essonnes'],
    ['Les Ulis', 'aux Ulis'],
    ['Le Havre', 'au Havre'],
    ['La Ferté-Alais', 'à La Ferté-Alais'],
  ])('puts %s after its preposition', (name, expected) => {
    expect(atPlace(name)).toBe(expected)
  })
})
