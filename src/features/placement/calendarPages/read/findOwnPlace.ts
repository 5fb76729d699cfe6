import type { Payload } from 'payload'
import type { ExtraReason, PlaceKind } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'

/** A place of a facility with the unit that it is of. Days are `YYYY-MM-DD`. */
export type OwnPlace = {
  id: string
  reference: string
  kind: PlaceKind
  extraReason: ExtraReason | null
  inServiceFrom: string
  inServiceTo: string | null
  unit: { id: string; name: string }
}

/** A place of this facility; `null` where it has no such place, whoever else has. */
export async function findOwnPlace(
  payload: Payload,
  { facility, id }: { facility: string; id: string },
): Promise<OwnPlace | null> {
  const { docs } = await payload.find({
    collection: SLUGS.places,
    where: { and: [{ id: { equals: id } }, { facility: { equals: facility } }] },
    limit: 1,
    pagination: false,
    depth: 1,
    select: {
      unit: true,
      reference: true,
      kind: true,
      extraReason: true,
      inServiceFrom: true,
      inServiceTo: true,
    },
    populate: { units: { name: true } },
    overrideAccess: true,
  })
  const [row] = docs
  if (!row || typeof row.unit === 'string') return null
  const { reference, kind, inServiceFrom } = row
  return {
    id: row.id,
    reference,
    kind,
    extraReason: row.extraReason ?? null,
    inServiceFrom,
    inServiceTo: row.inServiceTo ?? null,
    unit: { id: row.unit.id, name: row.unit.name },
  }
}
