import type { Payload } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { SLUGS } from '@/domain/slugs'
import { insertDocuments } from '@/infra/database/insertDocuments'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { seededRandom } from '../bench/generator'
import { facilities } from './content/facilities'
import { SERVICES } from './content/placement/services'
import { Draw } from './placement/Draw'
import { demoWorld } from './placement/demoWorld'
import { dayOf } from './placement/instants'
import { noticeDocuments, type ToldPeople } from './placement/noticeDocuments'
import { playExtras } from './placement/playExtras'
import { playToday, stagePlaces } from './placement/playToday'
import { rememberedHolidays } from './placement/rememberedHolidays'
import { Simulation } from './placement/Simulation'
import type { Requester, SimulationSetting } from './placement/Stage'
import { shortageDocuments } from './placement/shortageDocuments'
import type { Actor } from './placement/World'
import { worldDocuments } from './placement/worldDocuments'

type Args = { payload: Payload; now: Date; progress: (step: string, done: number, total: number) => void }

const SEED = 1708
const DEPARTEMENT = '91'
/** Days of the past, and how long before them the places were opened. */
const PAST_DAYS = 733
const OPENED_DAYS_BEFORE = 700
const SLICE = 500
/** Facilities that the demo's account answers for. */
const ANSWERED = ['L0001', 'L0002']

/**
 * Gives the demo its places and two years of requests, options and stays that lead to today: the same at each seed, relative to its day.
 * Stored below the hooks, as the commands of the product would have left them: every line was allowed by the product's own rules.
 */
export async function seedPlacements({ payload, now, progress }: Args): Promise<void> {
  const start = addDays(dayOf(now), -PAST_DAYS)
  const world = await demoWorld({
    payload,
    inServiceFrom: addDays(start, -OPENED_DAYS_BEFORE),
    isHoliday: rememberedHolidays(DEPARTEMENT),
  })
  const people = await readPeople(payload)
  const setting: SimulationSetting = {
    ...people,
    world,
    draw: new Draw(seededRandom(SEED)),
    start,
    now,
    newId: newDocumentId,
    pace: 1,
    unmetAWeek: 7,
    rivals: 0.4,
    quiet: stagePlaces(world.places, dayOf(now)),
  }
  const simulation = new Simulation(setting)
  simulation.run()
  playExtras(simulation, setting)
  playToday({ ...setting, simulation })
  const names = new Map(facilities.map(({ number, name }) => [number, name]))
  const documents = [
    ...worldDocuments(world, now),
    ...shortageDocuments(world, names, now),
    ...noticeDocuments(world, people.told, now),
  ]
  await insert(payload, documents, progress)
}

async function insert(
  payload: Payload,
  documents: readonly NewDocument[],
  progress: Args['progress'],
): Promise<void> {
  for (let first = 0; first < documents.length; first += SLICE) {
    progress('Places et séjours', Math.min(first + SLICE, documents.length), documents.length)
    await insertDocuments(payload, documents.slice(first, first + SLICE))
  }
}

/** Who asks and who answers: the demo's accounts, and services and teams told by a function, never by a name. */
async function readPeople(
  payload: Payload,
): Promise<Pick<SimulationSetting, 'requesters' | 'coordinator' | 'facilityActor'> & { told: ToldPeople }> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { roles: { in: ['agent', 'coordinator', 'facility'] } },
    depth: 0,
    limit: 20,
    pagination: false,
    select: { name: true, roles: true, service: true },
    overrideAccess: true,
  })
  const withRole = (role: string): Actor => {
    const user = docs.find(({ roles }) => roles.some((each) => each === role))
    return user ? { id: user.id, name: user.name, coordinates: role === 'coordinator' } : null
  }
  const [agent, facility] = [withRole('agent'), withRole('facility')]
  const own = docs.find(({ id }) => id === agent?.id)?.service ?? SERVICES[0]
  const requesters: Requester[] = [
    { id: agent?.id ?? null, name: agent?.name ?? '', service: own },
    ...SERVICES.filter((service) => service !== own).map((service) => ({
      id: null,
      name: 'Démo permanence',
      service,
    })),
  ]
  const coordinator = withRole('coordinator')
  return {
    requesters,
    coordinator,
    told: {
      agent: agent?.id ?? null,
      coordinator: coordinator?.id ?? null,
      facility: facility?.id ?? null,
      answered: ANSWERED,
    },
    facilityActor: (number) =>
      ANSWERED.includes(number)
        ? facility
        : {
            id: '',
            name: Number(number.slice(1)) % 2 === 0 ? 'cheffe de service' : 'permanence des admissions',
            coordinates: false,
          },
  }
}
