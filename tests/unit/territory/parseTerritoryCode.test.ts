import { describe, expect, it } from 'vitest'
import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'

describe('parseTerritoryCode', () => {
  it.each(['', '00', '20', '96', '999', '2C', '9122', '912233', '20001784', 'France', '2D004'])(
    'refuses %j',
    (code) => {
      expect(parseTerritoryCode(code)).toBeNull()
    },
  )

  it.each([
    ['france', 'france'],
    ['91', 'departement'],
    ['2A', 'departement'],
    ['971', 'departement'],
    ['200017846', 'epci'],
    ['91223', 'commune'],
    ['2A004', 'commune'],
    ['97105', 'commune'],
  ])('reads %s as a %s', (code, kind) => {
    expect(parseTerritoryCode(code)).toStrictEqual({ kind, code })
  })
})

describe('departementOfCommune', () => {
  it.each([
    ['01004', '01'],
    ['2B033', '2B'],
    ['97411', '974'],
    ['98818', '988'],
  ])('finds in %s the département %s', (commune, departement) => {
    expect(departementOfCommune(commune)).toBe(departement)
  })
})
