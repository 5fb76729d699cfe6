import type { Where } from 'payload'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { isHistorical } from '@/domain/facility/isHistorical'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import type { Facility, Unit } from '@/payload-types'
import type { BoardAsk, BoardReader } from '../BoardReader'
import { boardRow } from '../BoardRow'
import { lastReminders } from './lastReminders'

const EVERYTHING = { limit: 0, pagination: false } as const

/**
 * The units whose word on their free places is past its delay, those that never said anything first. What they say is one JSON
 * field: all units are read, below the hooks of the collection, as the list of facilities does.
 */
export const unitsToConfirm: BoardReader = {
  count: async (ask) => (await findUnits(ask)).length,
  page: async (ask, page, size) => {
    const found = await findUnits(ask)
    const shown = found.slice((page - 1) * size, page * size)
    const reminders = await lastReminders(
      ask.payload,
      shown.map(({ facility }) => facility.id),
    )
    const rows = shown.map(({ unit, facility, free }) =>
      boardRow({
        id: String(unit.id),
        key: facility.number ?? '',
        number: facility.number ?? '',
        name: unit.name,
        href: sheetPath(facility.number ?? ''),
        of: facility.name,
        city: facility.address?.city ?? null,
        at: free.confirmedAt,
        detail: free.confirmedBy,
        remindedAt: reminders.get(facility.id) ?? null,
      }),
    )
    return { rows, pages: Math.ceil(found.length / size) }
  },
}

async function findUnits({ payload, now }: BoardAsk) {
  const published: Where = {
    and: [
      { _status: { equals: 'published' } },
      { active: { equals: true } },
      { deletedAt: { exists: false } },
    ],
  }
  const [settings, facilities, units] = await Promise.all([
    readFreePlacesSettings(payload),
    payload.db.find<Facility>({
      collection: SLUGS.facilities,
      where: published,
      select: { number: true, name: true, address: true },
      ...EVERYTHING,
    }),
    payload.db.find<Unit>({
      collection: SLUGS.units,
      where: { active: { equals: true } },
      select: {
        facility: true,
        name: true,
        mode: true,
        durations: true,
        openCapacity: true,
        freePlaces: true,
      },
      ...EVERYTHING,
    }),
  ])
  const byId = new Map(facilities.docs.map((row) => [String(row.id), { ...row, id: String(row.id) }]))
  return units.docs
    .flatMap((unit) => {
      const facility = byId.get(String(unit.facility))
      const free = freePlacesOf(unit)
      return facility &&
        !isHistorical(unit.mode) &&
        freePlacesState({ ...unit, free }, now, settings).isToConfirm
        ? [{ unit, facility, free }]
        : []
    })
    .sort(
      (one, other) =>
        (one.free.confirmedAt ?? '').localeCompare(other.free.confirmedAt ?? '') ||
        one.unit.name.localeCompare(other.unit.name, 'fr'),
    )
}
