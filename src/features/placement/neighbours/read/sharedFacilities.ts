import type { Payload } from 'payload'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { derivedFreePlaces } from '@/domain/placement/calendar/derivedFreePlaces'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import { findListedUnits, type ListedUnit } from '@/features/catalogue/facilities/read/findListedUnits'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import type { PlacementNeighbour } from '@/payload-types'
import type { Availability, SharedFacility, SharedUnit } from './exchangeSchemas'
import { keptAddresses } from './keptAddresses'

const PER_PAGE = 50

type Asked = { neighbour: Pick<PlacementNeighbour, 'sharesAll' | 'shared'>; after: string | null }

/**
 * A page of what a neighbour may read: the published facilities that were chosen for it, or all. Of a facility whose address is kept from anybody no
 * commune is told, and « all » leaves it out. A closed list of facts and counts: no contact, no address, no place, no calendar, no request, nobody's
 * name.
 */
export async function sharedFacilities(payload: Payload, { neighbour, after }: Asked): Promise<Availability> {
  const now = clock.now()
  const [listed, freshness, kept] = await Promise.all([
    findListedUnits(payload, 'agents'),
    readFreePlacesSettings(payload),
    keptAddresses(payload),
  ])
  const chosen = new Set((neighbour.shared ?? []).map((each) => relationId(each)))
  const byNumber = new Map<string, ListedUnit[]>()
  for (const row of listed) {
    const { facility } = row
    const isShared = chosen.has(facility.id) || (neighbour.sharesAll && !kept.has(facility.id))
    if (!isShared || (after !== null && facility.number <= after)) continue
    const known = byNumber.get(facility.number)
    if (known) known.push(row)
    else byNumber.set(facility.number, [row])
  }
  const numbers = [...byNumber.keys()].sort()
  const page = numbers.slice(0, PER_PAGE)
  return {
    at: now.toISOString(),
    facilities: page.map((number) => toShared(byNumber.get(number) ?? [], { now, freshness, kept })),
    next: numbers.length > PER_PAGE ? (page.at(-1) ?? null) : null,
  }
}

type Moment = {
  now: Date
  freshness: Awaited<ReturnType<typeof readFreePlacesSettings>>
  kept: ReadonlySet<string>
}

function toShared(rows: readonly ListedUnit[], moment: Moment): SharedFacility {
  const [first] = rows
  if (!first) throw new Error('A facility without a unit is not shared')
  const { id, number, name, category, habilitation, city } = first.facility
  return {
    number,
    name,
    category,
    habilitation: habilitation ?? null,
    commune: moment.kept.has(id) ? null : city,
    units: rows.map((row) => toUnit(row, moment)),
  }
}

function toUnit({ unit, places }: ListedUnit, { now, freshness }: Moment): SharedUnit {
  const free = places ? derivedFreePlaces(unit, places, now) : freePlacesOf(unit)
  const { durations } = freePlacesState({ ...unit, free }, now, freshness)
  return {
    id: unit.id,
    name: unit.name,
    mode: unit.mode,
    sex: unit.sex,
    minYears: unit.minYears ?? null,
    minMonths: unit.minMonths ?? null,
    maxYears: unit.maxYears ?? null,
    maxMonths: unit.maxMonths ?? null,
    durations: unit.durations,
    openCapacity: unit.openCapacity,
    siblingsMax: unit.siblingsMax ?? null,
    needsMet: unit.needsMet ?? [],
    needsNotMet: unit.needsNotMet ?? [],
    free: durations.map(({ duration, count, from }) => ({ duration, count, from })),
    confirmedAt: free.confirmedAt,
  }
}
