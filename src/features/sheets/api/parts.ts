import type { ModificationBasis } from '@/domain/sheet/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { inseeToday } from '@/infra/geography/inseeToday'
import type { Organisation } from '@/payload-types'

/** A sheet that another one names, as the reader may know it. */
export type SheetName = { number: string; name: string }

/** Names of sheets by internal id; only those that the reader may read. */
export type SheetNames = ReadonlyMap<string, SheetName>

type Verified = {
  verifiedAt?: string | null
  verifiedByName?: string | null
  reviewDueAt?: string | null
  modifiedAt?: string | null
  updatedAt: string
}

/** The identity of a sheet: immutable id, number, address in the portal. */
export function identityPart(sheet: { publicId?: string | null; number?: string | null }, siteUrl: string) {
  const number = sheet.number ?? ''
  return { id: sheet.publicId ?? '', number, url: `${siteUrl}${sheetPath(number)}` }
}

/** Who vouches for a sheet and until when; ISO 8601 instants. */
export function trustPart(sheet: Verified) {
  return {
    verifiedAt: sheet.verifiedAt ?? null,
    verifiedBy: sheet.verifiedByName ?? null,
    reviewDueAt: sheet.reviewDueAt ?? null,
    modifiedAt: sheet.modifiedAt ?? sheet.updatedAt,
  }
}

type Fed = { modifiedBasis?: ModificationBasis | null; missingSince?: string | null }

/** What its sources are to a sheet: whose date it bears, since when none gives it any more (it is served, and no longer current). */
export const presencePart = (sheet: Fed) => ({
  modifiedBasis: sheet.modifiedBasis ?? null,
  missingSince: sheet.missingSince ?? null,
})

/** An address and its point; `null` where it is not given or not for this reader. */
export function placePart(
  place: Pick<Organisation, 'address' | 'latitude' | 'longitude' | 'locationPrecision' | 'accessibility'>,
) {
  const { address, latitude, longitude, accessibility } = place
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number'
  return {
    address: address
      ? {
          street: address.street ?? null,
          complement: address.complement ?? null,
          postcode: address.postcode ?? null,
          city: address.city ?? null,
          inseeCode: inseeToday(address.inseeCode),
        }
      : null,
    latitude: isPoint ? latitude : null,
    longitude: isPoint ? longitude : null,
    locationPrecision: isPoint ? (place.locationPrecision ?? null) : null,
    accessibility: accessibility
      ? {
          wheelchair: accessibility.wheelchair ?? null,
          details: accessibility.details ?? null,
          url: accessibility.url ?? null,
        }
      : null,
  }
}
