import type { Payload, Where } from 'payload'
import type { PlaceKind } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import type { Unit } from '@/payload-types'

/** The places that a unit keeps, and how many count towards its open capacity from a day on. */
export type KeptPlaces = {
  unit: Pick<Unit, 'id' | 'name'>
  references: { id: string; reference: string; kind: PlaceKind }[]
  inService: number
}

/** A unit of a facility with the places that it keeps; `null` where the facility has no such unit. `today` is `YYYY-MM-DD`. */
export async function readKept(
  payload: Payload,
  { facility, unit: id, today }: { facility: string; unit: string; today: string },
): Promise<KeptPlaces | null> {
  const own: Where = { and: [{ id: { equals: id } }, { facility: { equals: facility } }] }
  const [units, places] = await Promise.all([
    payload.find({
      collection: SLUGS.units,
      where: own,
      limit: 1,
      pagination: false,
      depth: 0,
      select: { name: true },
      overrideAccess: true,
    }),
    payload.find({
      collection: SLUGS.places,
      where: { unit: { equals: id } },
      limit: 0,
      pagination: false,
      depth: 0,
      select: { reference: true, kind: true, inServiceTo: true },
      overrideAccess: true,
    }),
  ])
  const [unit] = units.docs
  if (!unit) return null
  const inService = places.docs.filter(
    ({ kind, inServiceTo }) => kind === 'ordinary' && (!inServiceTo || inServiceTo >= today),
  ).length
  return {
    unit,
    inService,
    references: places.docs.map(({ id: place, reference, kind }) => ({ id: place, reference, kind })),
  }
}
