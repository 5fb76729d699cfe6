import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { COMMITMENT_KINDS, HOLD_STATES, SPAN_STATES, STAY_STATES } from '@/domain/placement/closedLists'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

/** An act that was done on paper and typed later; instants are ISO 8601, `hours` the whole hours between both. */
export type TypedLater = {
  id: string
  kind: string
  state: string
  place: string
  unit: string
  occurredAt: string
  at: string
  by: string | null
  hours: number
}

const DAYS = 7
export const MOST_TYPED_LATER = 100
const HOUR_MS = 3_600_000
const STATES: readonly { code: string; label: string }[] = [...HOLD_STATES, ...STAY_STATES, ...SPAN_STATES]
const KINDS: readonly { code: string; label: string }[] = COMMITMENT_KINDS

/** What was typed later in the last seven days, the newest first; for coordinators: the caller checks. */
export async function findTypedLater(payload: Payload, now: Date): Promise<TypedLater[]> {
  const { docs } = await payload.find({
    collection: SLUGS.commitments,
    where: {
      and: [
        { occurredAt: { exists: true } },
        { at: { greater_than_equal: subDays(now, DAYS).toISOString() } },
      ],
    },
    sort: '-at',
    depth: 0,
    limit: MOST_TYPED_LATER,
    pagination: false,
    select: { kind: true, state: true, place: true, unit: true, occurredAt: true, at: true, byName: true },
    overrideAccess: true,
  })
  const [places, units] = await Promise.all([
    namesOf(payload, 'places', [...new Set(docs.map(({ place }) => relationId(place)))]),
    namesOf(payload, 'units', [...new Set(docs.map(({ unit }) => relationId(unit)))]),
  ])
  return docs.flatMap(({ id, kind, state, place, unit, occurredAt, at, byName }) =>
    occurredAt
      ? [
          {
            id,
            kind: wordOf(KINDS, kind),
            state: wordOf(STATES, state),
            place: places.get(relationId(place)) ?? '',
            unit: units.get(relationId(unit)) ?? '',
            occurredAt,
            at,
            by: byName ?? null,
            hours: Math.max(0, Math.floor((Date.parse(at) - Date.parse(occurredAt)) / HOUR_MS)),
          },
        ]
      : [],
  )
}

const wordOf = (list: readonly { code: string; label: string }[], code: string): string =>
  list.find((row) => row.code === code)?.label ?? code

async function namesOf(
  payload: Payload,
  collection: 'places' | 'units',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const asked = {
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  } as const
  if (collection === 'places') {
    const { docs } = await payload.find({ ...asked, collection: SLUGS.places, select: { reference: true } })
    return new Map(docs.map(({ id, reference }) => [id, reference]))
  }
  const { docs } = await payload.find({ ...asked, collection: SLUGS.units, select: { name: true } })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
