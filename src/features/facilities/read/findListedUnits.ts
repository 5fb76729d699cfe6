import { SLUGS } from '@collections/slugs'
import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { canReadPart, maskSheet } from '@/domain/organisation/restrictedFields'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { Facility, Unit } from '@/payload-types'
import { facilityPoints } from '../present/facilityPoints'
import { maskUnit } from '../present/maskUnit'

const FACILITY_FIELDS = {
  number: true,
  name: true,
  category: true,
  address: true,
  latitude: true,
  longitude: true,
  sites: true,
  phones: true,
  contactPoint: true,
  restrictions: true,
} as const
const UNIT_FIELDS = {
  facility: true,
  name: true,
  site: true,
  mode: true,
  sex: true,
  minYears: true,
  minMonths: true,
  maxYears: true,
  maxMonths: true,
  durations: true,
  openCapacity: true,
  needsMet: true,
  needsNotMet: true,
  freePlaces: true,
} as const

/** A facility of the list as its reader may read it. */
export type ListedFacility = Pick<Facility, 'id' | 'name' | 'category' | 'phones' | 'contactPoint'> & {
  number: string
  city: string | null
  points: { lat: number; lng: number }[]
}
export type ListedUnit = { unit: Pick<Unit, 'id' | keyof typeof UNIT_FIELDS>; facility: ListedFacility }

/**
 * Every active unit that a class may read, with its facility: two reads. Read below the hooks of the collections, which cost more
 * than the reading itself; the rights are in the query and the masking below.
 */
export async function findListedUnits(payload: Payload, readerClass: ReaderClass): Promise<ListedUnit[]> {
  const everything = { limit: 0, pagination: false } as const
  const readable: Where = {
    and: [publishedForClass(readerClass), { active: { equals: true } }, { deletedAt: { exists: false } }],
  }
  const [facilities, units] = await Promise.all([
    payload.db.find<Facility>({
      collection: SLUGS.facilities,
      where: readable,
      select: FACILITY_FIELDS,
      ...everything,
    }),
    payload.db.find<Unit>({
      collection: SLUGS.units,
      where: { active: { equals: true } },
      select: UNIT_FIELDS,
      ...everything,
    }),
  ])
  const byId = new Map(facilities.docs.map((row) => [String(row.id), toListed(row, readerClass)]))
  return units.docs.flatMap((unit) => {
    const found = byId.get(String(unit.facility))
    return found ? { unit: maskUnit(unit, found.placed, readerClass), facility: found.facility } : []
  })
}

function toListed(stored: Facility, readerClass: ReaderClass): { facility: ListedFacility; placed: boolean } {
  const { id, number, name, category, phones, contactPoint, address, ...place } = maskSheet(
    stored,
    readerClass,
  )
  return {
    placed: canReadPart(stored, 'address', readerClass),
    facility: {
      id: String(id),
      number: number ?? '',
      name,
      category,
      phones,
      contactPoint,
      city: address?.city ?? null,
      points: facilityPoints(place),
    },
  }
}
