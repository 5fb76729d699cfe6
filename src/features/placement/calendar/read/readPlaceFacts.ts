import type { Payload } from 'payload'
import type { CalendarPlace } from '@/domain/placement/calendar/Situation'
import { SLUGS } from '@/domain/slugs'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { findStored } from '@/infra/database/findStored'
import { relationId } from '@/infra/database/relationId'
import type { Facility, Place, Unit } from '@/payload-types'

/** What a line of the calendar of a place needs to know of it. */
export type PlaceFacts = {
  place: CalendarPlace
  reference: string
  unit: Pick<Unit, 'id' | keyof typeof UNIT>
  facility: Pick<Facility, 'id' | 'number' | 'name' | 'active' | 'category'>
  departement: string | null
}

const PLACE = {
  unit: true,
  facility: true,
  reference: true,
  kind: true,
  inServiceFrom: true,
  inServiceTo: true,
} as const
const UNIT = {
  name: true,
  mode: true,
  active: true,
  preparationDays: true,
  minYears: true,
  minMonths: true,
  maxYears: true,
  maxMonths: true,
} as const
const FACILITY = { number: true, name: true, category: true, active: true, address: true } as const

/** A place with its unit and its facility, published or not; `null` for one that is not there. */
export async function readPlaceFacts(payload: Payload, id: string): Promise<PlaceFacts | null> {
  const [place] = await findStored<Place>(payload, {
    collection: SLUGS.places,
    where: { id: { equals: id } },
    select: PLACE,
    limit: 1,
  })
  if (!place) return null
  const [[unit], [facility]] = await Promise.all([
    findStored<Unit>(payload, {
      collection: SLUGS.units,
      where: { id: { equals: relationId(place.unit) } },
      select: UNIT,
      limit: 1,
    }),
    findStored<Facility>(payload, {
      collection: SLUGS.facilities,
      where: { id: { equals: relationId(place.facility) } },
      select: FACILITY,
      limit: 1,
    }),
  ])
  if (!unit || !facility) return null
  return {
    place: {
      id: place.id,
      kind: place.kind,
      inServiceFrom: place.inServiceFrom,
      inServiceTo: place.inServiceTo ?? null,
    },
    reference: place.reference,
    unit,
    facility,
    departement: departementOfPlace(facility),
  }
}
