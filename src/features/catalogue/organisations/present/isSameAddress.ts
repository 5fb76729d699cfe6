import { fold } from '@/domain/text/foldText'
import { isApproximate } from '@/features/sheets/present/isApproximate'
import { communeToday } from '@/infra/geography/communeToday'
import type { Organisation } from '@/payload-types'

type Placed = Pick<Organisation, 'address' | 'latitude' | 'longitude' | 'locationPrecision'>

/** Degrees, about 20 metres to the north. */
const ONE_ADDRESS = 0.0002

/** Tells whether two masked sheets receive at one place: the same street of one commune, or points that are surely one. */
export function isSameAddress(one: Placed, other: Placed): boolean {
  if (one.address?.street && other.address?.street) {
    return (
      fold(one.address.street) === fold(other.address.street) &&
      communeOf(one.address) === communeOf(other.address)
    )
  }
  if (isApproximate(one) || isApproximate(other)) return false
  return isNear(one.latitude, other.latitude) && isNear(one.longitude, other.longitude)
}

const communeOf = ({ inseeCode, city }: NonNullable<Placed['address']>) =>
  inseeCode ? communeToday(inseeCode) : city

function isNear(one: number | null | undefined, other: number | null | undefined): boolean {
  return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < ONE_ADDRESS
}
