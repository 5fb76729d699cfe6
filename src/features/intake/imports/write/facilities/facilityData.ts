import type { Payload } from 'payload'
import type { FacilityValues } from '@/domain/sources/facilityFacts'
import { centresOf } from '@/features/geography/places/read/centresOf'
import { withRowIds } from '../withRowIds'
import { FACILITIES } from './facilityKind'

/** A new facility as the collection stores it. A point that the source does not give is the centre of the commune, for want of better. */
export async function facilityData(
  payload: Payload,
  values: FacilityValues,
): Promise<Record<string, unknown>> {
  const { inseeCode, latitude } = values
  const centre =
    latitude === null && inseeCode ? (await centresOf(payload, [inseeCode])).get(inseeCode) : undefined
  const point = centre
    ? { latitude: centre.latitude, longitude: centre.longitude, locationPrecision: 'commune' }
    : {}
  const data = { ...FACILITIES.toData(values), active: true, ...point }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withRowIds(value)]))
}
