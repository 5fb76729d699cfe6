import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { fold } from '@/domain/text/foldText'
import { placesByUnit } from '@/features/catalogue/facilities/read/placesByUnit'
import { findStored } from '@/infra/database/findStored'
import { relationId } from '@/infra/database/relationId'
import type { Facility, Unit } from '@/payload-types'
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
    findStored<Facility>(payload, {
      collection: SLUGS.facilities,
      where: { _status: { equals: 'published' } },
      select: { name: true, number: true },
      limit: 0,
    }),
    findStored<Unit>(payload, {
      collection: SLUGS.units,
      where: {},
      select: { name: true, facility: true },
      limit: 0,
    }),
  ])
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  const wanted = fold(sought)
  const found = units
    .flatMap((unit): ListedUnit[] => {
      const facility = byId.get(relationId(unit.facility))
      if (!facility || !placed.has(unit.id)) return []
      const { name, number } = facility
      const isSought = wanted === '' || fold(`${number} ${name}`).includes(wanted)
      return isSought ? [{ id: unit.id, name: unit.name, facility: { number: number ?? '', name } }] : []
    })
    .sort(
      (one, other) =>
        byName.compare(one.facility.name, other.facility.name) || byName.compare(one.name, other.name),
    )
  const pages = Math.ceil(found.length / MOST_ROWS)
  const page = askedPage(asked, pages)
  return { units: found.slice((page - 1) * MOST_ROWS, page * MOST_ROWS), page, pages, total: found.length }
}

const byName = new Intl.Collator('fr', { numeric: true })
