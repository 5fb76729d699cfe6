import type { Organisation } from '@/payload-types'

/** Tells whether the point of a sheet is that of its street or its commune, not of its door. */
export function isApproximate({ locationPrecision }: Pick<Organisation, 'locationPrecision'>): boolean {
  return locationPrecision === 'voie' || locationPrecision === 'commune'
}
