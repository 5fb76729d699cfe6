import { describe, expect, it } from 'vitest'
import { departementOf } from '@/infra/geography/departementOf'
import { expandCommune } from '@/infra/geography/expandCommune'
import { findCommune } from '@/infra/geography/findCommune'
import { territoryLabel } from '@/infra/geography/territoryLabel'

describe('findCommune', () => {
  it('knows no unknown code', () => {
    expect(findCommune('00000')).toBeNull()
  })

  it.each([
    ['an arrondissement of Paris', '75101', 'Paris'],
    ['an arrondissement of Lyon', '69381', 'Lyon'],
    ['an arrondissement of Marseille', '13201', 'Marseille'],
    ['a commune merged into another', '69152', 'Oullins-Pierre-Bénite'],
  ])('maps %s to the commune of today', (_, code, name) => {
    expect(findCommune(code)?.name).toBe(name)
  })
})

describe('expandCommune', () => {
  it('answers nothing for an unknown code', () => {
    expect(expandCommune('00000')).toStrictEqual([])
  })

  it('lists the commune, its EPCI, its département and France', () => {
    expect(expandCommune('91223')).toStrictEqual(['91223', '200017846', '91', 'france'])
  })

  it('leaves the EPCI out on an island that has none', () => {
    expect(expandCommune('29155')).toStrictEqual(['29155', '29', 'france'])
  })
})

describe('departementOf', () => {
  it.each([
    ['91223', '91'],
    ['2A004', '2A'],
    ['97105', '971'],
    ['971', '971'],
    ['200059228', '91'],
  ])('places %s in %s', (code, departement) => {
    expect(departementOf(code)).toBe(departement)
  })

  it.each(['france', '00000', '999999999', 'x'])('has none for %s', (code) => {
    expect(departementOf(code)).toBeNull()
  })
})

describe('territoryLabel', () => {
  it.each([
    ['91223', 'Étampes'],
    ['200017846', 'CA Étampois Sud Essonne'],
    ['91', 'Essonne'],
    ['2A', 'Corse-du-Sud'],
    ['france', 'France entière'],
    ['999999999', '999999999'],
    ['x', 'x'],
  ])('words %s as %s', (code, label) => {
    expect(territoryLabel(code)).toBe(label)
  })

  it('says what kind of place it is when asked', () => {
    expect(territoryLabel('91', 'withKind')).toBe('Essonne (département)')
  })
})
