import type { Payload } from 'payload'
import type { CandidatePlace } from '@/domain/placement/matching/Candidate'
import { SLUGS } from '@/domain/slugs'
import { CachedRows } from '@/features/catalogue/facilities/read/CachedRows'
import { relationId } from '@/infra/database/relationId'
import type { Place } from '@/payload-types'

const FIELDS = {
  unit: true,
  reference: true,
  kind: true,
  inServiceFrom: true,
  inServiceTo: true,
  taken: true,
} as const
type Row = Pick<Place, 'id' | 'updatedAt' | keyof typeof FIELDS>

/** Places by unit, and the unit of each, by id. */
export type PlacesByUnit = {
  of: ReadonlyMap<string, readonly CandidatePlace[]>
  unitOf: ReadonlyMap<string, string>
}
type Memory = { rows: CachedRows<Row>; seen: readonly Row[]; built: PlacesByUnit }

const memories = new WeakMap<Payload, Memory>()

/**
 * Every place with what takes it, by unit: kept in memory, compared with the base at each call, the same object as long as none has
 * changed. For lists: whoever takes a place reads its calendar.
 */
export async function placesByUnit(payload: Payload): Promise<PlacesByUnit> {
  const memory = memories.get(payload) ?? {
    rows: new CachedRows<Row>(SLUGS.places, FIELDS),
    seen: [],
    built: { of: new Map(), unitOf: new Map() },
  }
  memories.set(payload, memory)
  const rows = await memory.rows.read(payload)
  if (memory.seen !== rows) {
    memory.seen = rows
    memory.built = build(rows)
  }
  return memory.built
}

function build(rows: readonly Row[]): PlacesByUnit {
  const of = new Map<string, CandidatePlace[]>()
  const unitOf = new Map<string, string>()
  for (const row of rows) {
    const unit = relationId(row.unit) ?? ''
    unitOf.set(String(row.id), unit)
    const place = toPlace(row)
    const known = of.get(unit)
    if (known) known.push(place)
    else of.set(unit, [place])
  }
  return { of, unitOf }
}

const toPlace = ({ id, reference, kind, inServiceFrom, inServiceTo, taken }: Row): CandidatePlace => ({
  id: String(id),
  reference,
  kind,
  inServiceFrom,
  inServiceTo: inServiceTo ?? null,
  taken: taken ?? [],
})
