import { SLUGS } from '@/domain/slugs'
import { FACILITY_FACTS, type FacilityValues } from '@/domain/sources/facilityFacts'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import { inseeToday } from '@/infra/geography/inseeToday'
import type { Facility } from '@/payload-types'

const text = (value: string | null | undefined): string | null => value || null

/** How facilities of sources are compared and stored. */
export const FACILITIES: FedKind<FacilityValues, 'facilities'> = {
  slug: SLUGS.facilities,
  facts: FACILITY_FACTS,
  fromStored: (sheet) => {
    // A row of this collection, read whole.
    const { address, ...stored } = sheet as Partial<Facility>
    return {
      name: stored.name ?? '',
      category: stored.category ?? 'autre',
      manager: text(stored.manager),
      finessNumber: text(stored.finessNumber),
      siret: text(stored.siret),
      authorisedCapacity: stored.authorisedCapacity ?? null,
      installedCapacity: stored.installedCapacity ?? null,
      openCapacity: stored.openCapacity ?? null,
      summary: text(stored.summary),
      phones: (stored.phones ?? []).map(({ number, kind, note }) => ({ number, kind, note: text(note) })),
      email: text(stored.email),
      website: text(stored.website),
      street: text(address?.street),
      complement: text(address?.complement),
      postcode: text(address?.postcode),
      city: text(address?.city),
      inseeCode: inseeToday(address?.inseeCode),
      latitude: stored.latitude ?? null,
      longitude: stored.longitude ?? null,
      locationPrecision: stored.locationPrecision ?? null,
    }
  },
  toData: ({ street, complement, postcode, city, inseeCode, phones, ...values }) => ({
    ...values,
    phones: phones ?? [],
    address: { street, complement, postcode, city, inseeCode },
  }),
}
