import { describe, expect, it } from 'vitest'
import { isPointDue, type Located } from '@/domain/organisation/isPointDue'

const placed: Located = {
  address: { street: '1 rue du Pont', postcode: '91150', city: 'Étampes', inseeCode: '91223' },
  latitude: 48.4,
  longitude: 2.1,
  locationPrecision: 'adresse',
}
const moved = { ...placed, address: { ...placed.address, street: '2 rue du Pont' } }

describe('isPointDue', () => {
  it.each<[string, boolean, Located, Located | null, boolean]>([
    ['an address without a point', true, { ...placed, latitude: null }, null, false],
    ['no address', false, { latitude: null }, null, true],
    ['a new sheet that comes with its point', false, placed, null, true],
    ['an address that did not change', false, placed, { ...placed }, true],
    ['another address at the same point', true, moved, placed, false],
    ['another address with another point', false, { ...moved, latitude: 48.5 }, placed, false],
    [
      'another address under a point placed by hand',
      false,
      { ...moved, locationPrecision: 'releve' },
      placed,
      true,
    ],
    [
      'the centre of a commune, with a geocoder',
      true,
      { ...placed, locationPrecision: 'commune' },
      placed,
      true,
    ],
    [
      'the centre of a commune, without one',
      false,
      { ...placed, locationPrecision: 'commune' },
      placed,
      false,
    ],
    ['a service at its organisation’s', false, { ...placed, latitude: null, ownPlace: false }, null, true],
  ])('%s: %j', (_, due, now, before, hasGeocoder) => {
    expect(isPointDue(now, before, hasGeocoder)).toBe(due)
  })
})
