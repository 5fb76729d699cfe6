import { subDays } from 'date-fns/subDays'
import { subMinutes } from 'date-fns/subMinutes'
import type { Payload } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { SLUGS } from '@/domain/slugs'
import { fillAtOnce } from '@/infra/database/fillAtOnce'
import { insertDocuments } from '@/infra/database/insertDocuments'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { facilities as models } from '../seed/content/facilities'
import { unitsOf } from '../seed/content/facilities/unitsOf'
import { SERVICES } from '../seed/content/placement/services'
import { facilityData, unitData } from '../seed/facilityData'
import { Draw } from '../seed/placement/Draw'
import { aPlace, worldUnit } from '../seed/placement/demoWorld'
import { dayOf } from '../seed/placement/instants'
import { rememberedHolidays } from '../seed/placement/rememberedHolidays'
import { Simulation } from '../seed/placement/Simulation'
import { World } from '../seed/placement/World'
import { worldDocuments } from '../seed/placement/worldDocuments'
import { seededRandom } from './generator'

/** A base with places to measure on: how much of each, and accounts to ask as. */
export type FilledPlaces = {
  facilities: number
  units: number
  places: number
  requests: number
  pastStays: number
  lines: number
  agent: string
  coordinator: string
}

const UNITS_EACH = 2
const PLACES_EACH = 5
/** Five years; lengths of stay are such that each place has had about seven. */
const DAYS = 1826
const PACE = 1.5
const SEED = 3000
/** Far from those that the product gives to facilities made later. */
const FIRST_NUMBER = 5001
const SLICE = 5000

/**
 * Fills an empty base, on either database, with facilities of ten places each and five years of stays: 3,000 places and some 20,000 past
 * stays for 300 facilities. The same at each call, relative to `now`; every line is one that the product's own rules allowed.
 */
export async function fillPlaces(
  payload: Payload,
  { facilities = 300, now }: { facilities?: number; now: Date },
): Promise<FilledPlaces> {
  const [agent, coordinator] = [await anAccount(payload, 'agent'), await anAccount(payload, 'coordinator')]
  const start = addDays(dayOf(now), -DAYS)
  const world = new World({ isHoliday: rememberedHolidays('91') })
  const sheets = sheetsOf(world, { facilities, start, now })
  const simulation = new Simulation({
    world,
    draw: new Draw(seededRandom(SEED)),
    start,
    now,
    newId: newDocumentId,
    requesters: SERVICES.map((service, rank) => ({
      id: rank === 0 ? agent : null,
      name: `Demandeur ${rank + 1}`,
      service,
    })),
    coordinator: { id: coordinator, name: 'Coordination', coordinates: true },
    facilityActor: () => ({ id: '', name: 'permanence des admissions', coordinates: false }),
    pace: PACE,
    unmetAWeek: Math.round(facilities / 12),
    rivals: 0.1,
    quiet: new Map(),
  })
  simulation.run()
  await fillAtOnce(payload, () => insert(payload, [...sheets, ...worldDocuments(world, now)]))
  const stays = world.places
    .flatMap(({ lines }) => standingOf(lines, now))
    .filter(({ kind, state }) => kind === 'stay' && state === 'left')
  return {
    facilities,
    units: facilities * UNITS_EACH,
    places: world.places.length,
    requests: world.requests.size,
    pastStays: stays.length,
    lines: world.places.reduce((sum, { lines }) => sum + lines.length, 0),
    agent,
    coordinator,
  }
}

async function insert(payload: Payload, documents: readonly NewDocument[]): Promise<void> {
  for (let first = 0; first < documents.length; first += SLICE)
    await insertDocuments(payload, documents.slice(first, first + SLICE))
}

async function anAccount(payload: Payload, role: 'agent' | 'coordinator'): Promise<string> {
  const { id } = await payload.create({
    collection: SLUGS.users,
    data: {
      name: role === 'agent' ? 'Demandeur 1' : 'Coordination',
      email: `${role}@exemple.fr`,
      roles: [role],
      active: true,
      password: `Banc-${newDocumentId()}`,
      service: SERVICES[0],
    },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

type Sizes = { facilities: number; start: string; now: Date }

/** Facilities and units as sheets, whose places go to the world: those of the demo again and again, ten places each. */
function sheetsOf(world: World, { facilities, start, now }: Sizes): NewDocument[] {
  const ordinary = models.filter(({ category }) => category !== 'experimental')
  return Array.from({ length: facilities }, (_, rank) => rank).flatMap((rank) => {
    // Sheets are saved one after the other: of one instant, all of them would count as saved last (`CachedRows`).
    const updatedAt = subMinutes(subDays(now, 1), rank).toISOString()
    const dates = { createdAt: subDays(now, DAYS).toISOString(), updatedAt }
    const model = ordinary[rank % ordinary.length]
    if (!model) return []
    const content = { ...model, number: `L${String(rank + 1).padStart(4, '0')}` }
    const number = `L${FIRST_NUMBER + rank}`
    const facility = newDocumentId()
    const { phones, ...sheet } = facilityData(content, now)
    const data = {
      ...sheet,
      ...dates,
      number,
      publicId: number,
      name: `${model.name} ${rank + 1}`,
      phones: phones.map((phone) => ({ id: newDocumentId(), ...phone })),
      sites: [],
      restrictions: [],
    }
    const units = unitsOf(content)
      .slice(0, UNITS_EACH)
      .map((unit, at): NewDocument => {
        const id = newDocumentId()
        const kept = { ...unit, openCapacity: PLACES_EACH }
        const played = worldUnit({ ...unit, id }, { id: facility, number, category: model.category })
        for (let n = 1; n <= PLACES_EACH; n += 1)
          world.places.push(
            aPlace(played, {
              reference: `Chambre ${n}`,
              kind: 'ordinary',
              inServiceFrom: addDays(start, -700),
            }),
          )
        const { site: _, ...stored } = { site: null, ...unitData(content, kept, at, facility, now) }
        return { collection: SLUGS.units, id, versioned: false, data: { ...stored, ...dates } }
      })
    return [{ collection: SLUGS.facilities, id: facility, versioned: true, data }, ...units]
  })
}
