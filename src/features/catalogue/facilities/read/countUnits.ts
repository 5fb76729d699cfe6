import type { Payload } from 'payload'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { isHistorical } from '@/domain/facility/isHistorical'
import { SLUGS } from '@/domain/slugs'
import { freePlacesOf } from '../present/matchFacilities'
import { readFreePlacesSettings } from './readFreePlacesSettings'

/** Far above what one person keeps. */
const MOST_UNITS = 2000

/** How many units of a facility are active, and of how many the free places are to be confirmed as the desk lists them, by facility id. */
export async function countUnits(
  payload: Payload,
  facilityIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, { active: number; toConfirm: number }>> {
  if (facilityIds.length === 0) return new Map()
  const [settings, { docs }] = await Promise.all([
    readFreePlacesSettings(payload),
    payload.find({
      collection: SLUGS.units,
      where: { and: [{ facility: { in: [...facilityIds] } }, { active: { equals: true } }] },
      limit: MOST_UNITS,
      pagination: false,
      depth: 0,
      select: { facility: true, mode: true, durations: true, openCapacity: true, freePlaces: true },
      overrideAccess: true,
    }),
  ])
  const counts = new Map<string, { active: number; toConfirm: number }>()
  for (const unit of docs) {
    const { durations, openCapacity } = unit
    const state = freePlacesState({ durations, openCapacity, free: freePlacesOf(unit) }, now, settings)
    const facility = String(unit.facility)
    const { active, toConfirm } = counts.get(facility) ?? { active: 0, toConfirm: 0 }
    const asked = state.isToConfirm && !isHistorical(unit.mode)
    counts.set(facility, { active: active + 1, toConfirm: toConfirm + (asked ? 1 : 0) })
  }
  return counts
}
