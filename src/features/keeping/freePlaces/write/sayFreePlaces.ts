import { createLocalReq } from 'payload'
import { confirmFreePlaces } from '@/domain/facility/confirmFreePlaces'
import { localTime } from '@/domain/localTime'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import { indexFacilityOf } from '@/features/catalogue/facilities/write/indexFacilityOf'
import { mayActForSheet } from '@/features/keeping/memberships/write/mayActForSheet'
import { listUnits, type SheetUnit } from '@/features/keeping/units/read/listUnits'
import { changeUnitRow } from '@/features/keeping/units/write/changeUnitRow'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { clock } from '@/infra/clock'
import { bookableUnits } from '../present/bookableUnits'
import { placesFaults } from '../present/placesFaults'
import { placesKey } from '../present/placesKey'
import { saidWords } from '../present/saidWords'
import type { TypedPlaces } from '../TypedPlaces'

/** `confirmed`: units said to be still right, by id; the others count only where something was changed. */
type Words = MemberContext & {
  number: string
  typed: ReadonlyMap<string, TypedPlaces>
  confirmed: (unitId: string) => boolean
}

/** `refused`: ids of the units that were not saved, for a wrong number or because somebody changed them meanwhile. */
export type PlacesOutcome = { fault: 'refused' | 'gone' } | { fault: null; saved: number; refused: string[] }

const TRIES = 4

/**
 * Says the free places of the units of a facility, each on its own: one that is wrong, or that somebody changed since it was shown,
 * does not hold back the others, and nobody's word is written over unseen.
 */
export async function sayFreePlaces(words: Words): Promise<PlacesOutcome> {
  const { payload, actor, address, number, typed } = words
  const sheet = await findKeptSheet({ payload, number })
  if (sheet?.kind !== 'facilities') return { fault: 'gone' }
  const gesture = 'dire les places libres'
  if (!(await mayActForSheet(words, sheet, { operation: 'edit', gesture }))) return { fault: 'refused' }
  const units = bookableUnits(await listUnits(payload, sheet.id))
  // An id of another facility is none here.
  if ([...typed.keys()].some((id) => !units.some((unit) => unit.id === id))) {
    const detail = `${gesture} : unité inconnue de la fiche`
    await recordTrace({ payload, actor, action: 'refused', sheet, detail, address })
    return { fault: 'gone' }
  }
  const saved: string[] = []
  const refused: string[] = []
  for (const unit of units) {
    const outcome = await sayUnit(words, unit, sheet.id)
    if (outcome === 'refused') refused.push(unit.id)
    else if (outcome !== 'untouched') saved.push(outcome)
  }
  if (saved.length > 0) {
    await indexFacilityOf(await createLocalReq({}, payload), [sheet.id])
    const detail = saved.join(' ; ')
    await recordTrace({ payload, actor, action: 'freePlacesSaid', sheet, detail, address })
  }
  return { fault: null, saved: saved.length, refused }
}

/** What was said of a unit in words, `untouched` when nothing was, `refused` when it could not be. */
async function sayUnit(
  { payload, actor, typed: all, confirmed }: Words,
  shown: SheetUnit,
  facilityId: string,
): Promise<string> {
  const typed = all.get(shown.id)
  if (!typed) return 'untouched'
  let unit: SheetUnit | undefined = shown
  for (let attempt = 0; unit && attempt < TRIES; attempt += 1) {
    const now = clock.now()
    const { day: today } = localTime(now)
    const current = placesKey(freePlacesOf(unit), today)
    // Where there are places their calendars say what is free: it is confirmed, never typed.
    if (unit.hasPlaces && !confirmed(unit.id)) return 'untouched'
    if (unit.hasPlaces && current !== typed.key) return 'refused'
    const { said, faults } = unit.hasPlaces
      ? { said: freePlacesOf(unit), faults: [] }
      : placesFaults(typed, unit, today)
    const key = placesKey(said, today)
    if (key === typed.key && !confirmed(unit.id)) return 'untouched'
    if (faults.length > 0 || (current !== typed.key && current !== key)) return 'refused'
    const free = confirmFreePlaces(said, actor.name, now)
    if (await changeUnitRow(payload, unit, { freePlaces: free })) return saidWords(unit.name, free)
    // Something else of the unit changed in between: what is free is looked at again.
    unit = bookableUnits(await listUnits(payload, facilityId)).find(({ id }) => id === shown.id)
  }
  return 'refused'
}
