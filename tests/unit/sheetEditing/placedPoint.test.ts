import { describe, expect, it } from 'vitest'
import { ORGANISATION_HISTORY_PARTS } from '@/domain/organisation/historyParts'
import { farFromAddress } from '@/domain/sheetEditing/farFromAddress'
import { fieldFaults } from '@/domain/sheetEditing/fieldFaults'
import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import { readFieldForm } from '@/domain/sheetEditing/readFieldForm'
import { sameValue } from '@/domain/sheetEditing/sameValue'
import { addressField } from '@/domain/sheetEditing/sharedFields'
import { typedDegrees } from '@/domain/sheetEditing/typedDegrees'
import { valueWords } from '@/domain/sheetEditing/valueWords'
import { withPlacedPoint } from '@/domain/sheetEditing/withPlacedPoint'
import { changedParts } from '@/domain/sheetHistory/changedParts'
import { plain } from '../hours/rules'

const ADDRESS = { street: '3 rue des Essais', complement: null, postcode: '91150', city: 'Étampes' }
const POINT = { latitude: 48.434512, longitude: 2.161234 }
const aSheet = (facts: object) => ({ id: 'x', address: ADDRESS, ...POINT, ...facts })
const addressOf = (sheet: object) =>
  fieldValue(addressField, withPlacedPoint({ address: null, ...sheet }).address)

describe('a coordinate as it is typed', () => {
  it.each([
    ['48,8566', 48.8566],
    [' -0.5792 ', -0.5792],
    ['2,35223456789 °', 2.352235],
    ['−61', -61],
  ])('reads %s', (text, degrees) => {
    expect(typedDegrees(text)).toBe(degrees)
  })

  it.each(['', 'nord', '48.8566, 2.3522', '48°51’'])('does not read %s', (text) => {
    expect(typedDegrees(text)).toBeNull()
  })
})

describe('the address of a form', () => {
  it('holds the point that was placed by hand, and no computed one', () => {
    expect(addressOf(aSheet({ locationPrecision: 'releve' }))).toStrictEqual({ ...ADDRESS, ...POINT })
    const computed = { ...ADDRESS, latitude: null, longitude: null }
    expect(addressOf(aSheet({ locationPrecision: 'adresse' }))).toStrictEqual(computed)
  })

  it('keeps what is no coordinate, to say so', () => {
    const form = new URLSearchParams({
      'address.city': 'Étampes',
      'address.latitude': '95',
      'address.longitude': 'x',
    })
    const value = readFieldForm(addressField, form)
    expect(fieldFaults(addressField, value).map(({ path }) => path)).toStrictEqual([
      'address.latitude',
      'address.longitude',
    ])
  })

  it('is another when its point moves, in words too', () => {
    const [one, other] = [
      { ...ADDRESS, ...POINT },
      { ...ADDRESS, ...POINT, latitude: 48.5 },
    ]
    expect(sameValue(addressField, one, other)).toBe(false)
    expect(valueWords(addressField, other).map(plain).slice(-2)).toStrictEqual([
      'Latitude : 48,5',
      'Longitude : 2,161234',
    ])
  })
})

describe('a point far from its address', () => {
  const away = (latitude: number) => ({ ...POINT, latitude: POINT.latitude + latitude })

  it('is told beyond two kilometres of a door, and ten of the centre of a commune', () => {
    expect(farFromAddress(away(0.015), { ...POINT, precision: 'adresse' })).toBeNull()
    expect(Math.round(farFromAddress(away(0.027), { ...POINT, precision: 'voie' }) ?? 0)).toBe(3002)
    expect(farFromAddress(away(0.027), { ...POINT, precision: 'commune' })).toBeNull()
    expect(farFromAddress(away(0.1), { ...POINT, precision: 'commune' })).not.toBeNull()
    expect(farFromAddress(away(5), null)).toBeNull()
  })
})

describe('the history of an address', () => {
  const changed = (was: object, is: object) =>
    changedParts(ORGANISATION_HISTORY_PARTS, aSheet(was), aSheet(is)).map(({ code }) => code)

  it('tells a point moved by hand, never one that was computed', () => {
    expect(
      changed({ locationPrecision: 'voie' }, { locationPrecision: 'releve', latitude: 48.5 }),
    ).toStrictEqual(['address'])
    expect(
      changed({ locationPrecision: 'voie' }, { locationPrecision: 'adresse', latitude: 48.5 }),
    ).toStrictEqual([])
  })
})
