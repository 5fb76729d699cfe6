import type { CollectionSlug, Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { fold } from '@/domain/text/foldText'
import { placesByUnit } from '@/features/catalogue/facilities/read/placesByUnit'
import { type LeanRow, leanRows } from '@/infra/database/leanRows'
import { askedPage, MOST_ROWS } from '../present/calendarDays'

/** A unit that keeps its places one by one, with its facility. */
export type ListedUnit = { id: string; name: string; facility: { number: string; name: string } }
export type AllUnits = { units: ListedUnit[]; page: number; pages: number; total: number }

/**
 * The units that keep places, of all facilities, by facility then by name, so many a page; `sought` is a part of the name or the number of
 * a facility. Two reads of a few columns, and the places that lists keep in memory.
 */
export async function readAllUnits(
  payload: Payload,
  { sought, page: asked }: { sought: string; page: string | null },
): Promise<AllUnits> {
  const [placed, facilities, units] = await Promise.all([
    placesByUnit(payload),
    everyRow(payload, SLUGS.facilities, ['id', 'name', 'number', '_status']),
    everyRow(payload, SLUGS.units, ['id', 'name', 'facility']),
  ])
  const wanted = fold(sought)
  const shown = facilities
    .flatMap(([id, name, number, status]) => {
      const facility = { number: text(number), name: text(name) }
      const isSought = wanted === '' || fold(`${facility.number} ${facility.name}`).includes(wanted)
      return status === 'published' && isSought ? [{ id: text(id), facility }] : []
    })
    .sort((one, other) => byName.compare(one.facility.name, other.facility.name))
  // Names are compared once a facility: its units have a rank with it. Two of one name are mixed, as their units' names say.
  const ranks = new Map<string, { rank: number; facility: ListedUnit['facility'] }>()
  let rank = 0
  for (const [at, { id, facility }] of shown.entries()) {
    const before = shown[at - 1]
    if (before && byName.compare(before.facility.name, facility.name) !== 0) rank += 1
    ranks.set(id, { rank, facility })
  }
  const found = units
    .flatMap(([own, name, facility]) => {
      const known = ranks.get(text(facility))
      const id = text(own)
      return known && placed.has(id)
        ? [{ rank: known.rank, unit: { id, name: text(name), facility: known.facility } }]
        : []
    })
    .sort((one, other) => one.rank - other.rank || byName.compare(one.unit.name, other.unit.name))
    .map(({ unit }): ListedUnit => unit)
  const pages = Math.ceil(found.length / MOST_ROWS)
  const page = askedPage(asked, pages)
  return { units: found.slice((page - 1) * MOST_ROWS, page * MOST_ROWS), page, pages, total: found.length }
}

async function everyRow(
  payload: Payload,
  collection: CollectionSlug,
  fields: readonly string[],
): Promise<LeanRow[]> {
  const rows: LeanRow[] = []
  for await (const slice of leanRows(payload, { collection, fields })) rows.push(...slice)
  return rows
}

const text = (value: unknown): string => String(value ?? '')

const byName = new Intl.Collator('fr', { numeric: true })
