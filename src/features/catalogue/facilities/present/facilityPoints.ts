import type { Facility } from '@/payload-types'

/** Every point where a masked facility receives, its other sites included. */
export function facilityPoints(
  facility: Pick<Facility, 'latitude' | 'longitude' | 'sites'>,
): { lat: number; lng: number }[] {
  return [facility, ...(facility.sites ?? [])].flatMap(({ latitude, longitude }) =>
    typeof latitude === 'number' && typeof longitude === 'number' ? [{ lat: latitude, lng: longitude }] : [],
  )
}
