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
type Memory = { rows: CachedRows<Row>; kept: readonly Row[] | null; byUnit: PlacesByUnit }

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
    byUnit: new Map(),
  }
  memories.set(payload, memory)
  const rows = await memory.rows.read(payload)
  if (memory.kept === rows) return memory.byUnit
  memory.kept = rows
  memory.byUnit = grouped(rows)
  return memory.byUnit
}

function grouped(rows: readonly Row[]): PlacesByUnit {
  const byUnit = new Map<string, ListedPlace[]>()
  for (const { id: own, unit, reference, kind, inServiceFrom, inServiceTo, taken } of rows) {
    const id = String(unit)
    const place = {
      id: String(own),
      reference,
      kind,
      inServiceFrom,
      inServiceTo: inServiceTo ?? null,
      taken: taken ?? [],
    }
    const known = byUnit.get(id)
    if (known) known.push(place)
    else byUnit.set(id, [place])
  }
  return byUnit
}
