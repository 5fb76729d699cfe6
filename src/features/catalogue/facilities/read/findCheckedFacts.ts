import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Fact } from '@/features/sheets/facts/SheetFacts'
import { clock } from '@/infra/clock'
import { facilityFacts } from '../present/facilityFacts'
import { readFreePlacesSettings } from './readFreePlacesSettings'
import { withDerivedPlaces } from './withDerivedPlaces'

/** The facts of a facility to check, its active units with them, as a class may read them. */
export async function findCheckedFacts(
  payload: Payload,
  id: string,
  readerClass: ReaderClass,
): Promise<Fact[]> {
  const [facility, { docs: units }, settings] = await Promise.all([
    payload.findByID({ collection: SLUGS.facilities, id, depth: 0, overrideAccess: true }),
    payload.find({
      collection: SLUGS.units,
      where: { and: [{ facility: { equals: id } }, { active: { equals: true } }] },
      sort: 'name',
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
    readFreePlacesSettings(payload),
  ])
  return facilityFacts(facility, await withDerivedPlaces(payload, units), readerClass, clock.now(), settings)
}
