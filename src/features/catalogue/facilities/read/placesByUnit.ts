import type { Payload } from 'payload'
import type { CountedPlace } from '@/domain/placement/calendar/derivedFreePlaces'
import { SLUGS } from '@/domain/slugs'
import type { Place } from '@/payload-types'
import { CachedRows } from './CachedRows'

const FIELDS = {
  unit: true,
  reference: true,
  kind: true,
  inServiceFrom: true,
  inServiceTo: true,
  taken: true,
} as const
type Row = Pick<Place, 'id' | 'updatedAt' | keyof typeof FIELDS>
type Memory = {
  rows: CachedRows<Row>
  kept: readonly Row[] | null
  made: WeakMap<Row, ListedPlace>
  byUnit: PlacesByUnit
}

/** A place as lists know it. */
export type ListedPlace = CountedPlace & { id: string; reference: string }
/** By id of the unit; a unit without places is not there. */
export type PlacesByUnit = ReadonlyMap<string, readonly ListedPlace[]>

const memories = new WeakMap<Payload, Memory>()

/**
 * The places of every unit, with what takes them: rows kept in memory and compared with the base at each call, as the list of facilities
 * does. The same map as long as none has changed. For lists: who decides reads calendars.
 */
export async function placesByUnit(payload: Payload): Promise<PlacesByUnit> {
  const memory = memories.get(payload) ?? {
    rows: new CachedRows<Row>(SLUGS.places, FIELDS),
    kept: null,
    made: new WeakMap(),
    byUnit: new Map(),
  }
  memories.set(payload, memory)
  const rows = await memory.rows.read(payload)
  if (memory.kept === rows) return memory.byUnit
  memory.kept = rows
  memory.byUnit = grouped(rows, memory)
  return memory.byUnit
}

/** A place whose row is the same is the same object, and a unit whose places are the same keeps its list: whoever reckons from them knows. */
function grouped(rows: readonly Row[], { made, byUnit: before }: Memory): PlacesByUnit {
  const byUnit = new Map<string, ListedPlace[]>()
  for (const row of rows) {
    const place = made.get(row) ?? toPlace(row)
    made.set(row, place)
    const id = String(row.unit)
    const known = byUnit.get(id)
    if (known) known.push(place)
    else byUnit.set(id, [place])
  }
  return new Map(
    [...byUnit].map(([id, places]) => {
      const known = before.get(id)
      const isSame = known?.length === places.length && places.every((place, at) => place === known[at])
      return [id, known && isSame ? known : places]
    }),
  )
}

const toPlace = ({ id, reference, kind, inServiceFrom, inServiceTo, taken }: Row): ListedPlace => ({
  id: String(id),
  reference,
  kind,
  inServiceFrom,
  inServiceTo: inServiceTo ?? null,
  taken: taken ?? [],
})
