import type { LocationPrecision } from '../sheet/closedLists'

type Address = {
  street?: string | null
  postcode?: string | null
  city?: string | null
  inseeCode?: string | null
}

/** The place of a sheet; a service without a place of its own is where its organisation is. */
export type Located = {
  address?: Address | null
  latitude?: number | null
  longitude?: number | null
  locationPrecision?: LocationPrecision | null
  ownPlace?: boolean | null
}

/**
 * Tells whether a saved sheet needs a point computed: it has none, its address changed and its point did not, or a geocoder may
 * do better than the centre of the commune. A point placed by hand is never moved.
 */
export function isPointDue(now: Located, before: Located | null, hasGeocoder: boolean): boolean {
  const { address } = now
  if (now.ownPlace === false || now.locationPrecision === 'releve') return false
  if (!address?.inseeCode && !address?.city) return false
  if (!isPlaced(now)) return true
  if (hasGeocoder && now.locationPrecision === 'commune' && address.street) return true
  return before !== null && addressText(now) !== addressText(before) && isSamePoint(now, before)
}

/** The address in one text, to tell whether it changed. */
export function addressText({ address }: Located): string {
  return [address?.street, address?.postcode, address?.city, address?.inseeCode]
    .map((part) => part?.trim() ?? '')
    .join('\n')
}

/** Tells whether two states of a sheet stand at the same point. */
export function isSamePoint(one: Located, other: Located): boolean {
  return (
    (one.latitude ?? null) === (other.latitude ?? null) &&
    (one.longitude ?? null) === (other.longitude ?? null)
  )
}

const isPlaced = ({ latitude, longitude }: Located) =>
  typeof latitude === 'number' && typeof longitude === 'number'
