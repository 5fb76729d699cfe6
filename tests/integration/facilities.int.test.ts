import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Unit } from '@/payload-types'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const SECRET = 'impasse du Secret'
const PRICE = 987.65
const HOUR_MS = 3_600_000

/** Whether a reader reads what is for partners, and what is for agents. */
const READERS: readonly { role: Role | null; partners: boolean; agents: boolean }[] = [
  { role: null, partners: false, agents: false },
  { role: 'partner', partners: true, agents: false },
  { role: 'facility', partners: true, agents: false },
  { role: 'agent', partners: true, agents: true },
  { role: 'direction', partners: true, agents: true },
  { role: 'editor', partners: true, agents: true },
]

const headers = new Map<Role | null, Headers>()
const numbers: Record<string, string> = {}

const { payload } = await openTestPayload()

beforeAll(async () => {
  // Refused queries are logged as errors: they are what this suite is about.
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  for (const [audience, hoursAgo] of [
    ['agents', 1],
    ['partners', 60],
  ] as const) {
    const { id, number } = await payload.create({
      collection: SLUGS.facilities,
      data: {
        name: `Maison ${audience}`,
        category: 'mecs',
        active: true,
        audience,
        dailyPrice: PRICE,
        address: { street: `3 ${SECRET}`, postcode: '91150', city: 'Étampes', inseeCode: '91223' },
        latitude: 48.43,
        longitude: 2.16,
        phones: [{ number: '06 39 98 00 01', kind: 'astreinte' }],
        contactPoint: 'Cellule des admissions',
        restrictions:
          audience === 'partners' ? [{ part: 'address', audience: 'agents', reason: 'Danger' }] : [],
        _status: 'published',
      },
      overrideAccess: true,
    })
    numbers[audience] = number ?? ''
    await payload.create({
      collection: SLUGS.units,
      data: {
        name: `Groupe ${audience}`,
        facility: id,
        site: 'Site de Secretville',
        active: true,
        mode: 'internat-collectif',
        sex: 'mixte',
        minYears: 6,
        maxYears: 12,
        durations: ['urgence'],
        openCapacity: 8,
        needsMet: ['langues'],
        freePlaces: {
          counts: [{ duration: 'urgence', count: 2, from: null }],
          outOfService: [],
          confirmedAt: new Date(Date.now() - hoursAgo * HOUR_MS).toISOString(),
          confirmedBy: 'Awa Test',
        },
        remindersSent: ['REMINDED'],
      },
      overrideAccess: true,
    })
  }
  await payload.jobs.run({ queue: 'search', limit: 100, overrideAccess: true, silent: true })
  for (const { role } of READERS) headers.set(role, await headersOf(role))
})

async function headersOf(role: Role | null): Promise<Headers> {
  if (role === null) return new Headers({ 'x-repere-peer': '192.0.2.9' })
  return (await signIn(payload, await aUser(payload, { roles: [role] }))).headers
}

const bodyOf = async (path: string, role: Role | null) =>
  (await askRest(path, { headers: headers.get(role) ?? {} })).text()
const classOf = (role: Role | null): ReaderClass => {
  const reader = READERS.find((each) => each.role === role)
  return reader?.agents ? 'agents' : reader?.partners ? 'partners' : 'public'
}
// Loaded once the settings of the test are set: the environment is read once a process.
const list = async (role: Role | null, query = '') => {
  const { listFacilities } = await import('@/features/catalogue/facilities/read/listFacilities')
  return listFacilities(payload, classOf(role), new URLSearchParams(query))
}
const sheets = async (role: Role | null, asked: string[]) => {
  const { findFacilities } = await import('@/features/catalogue/facilities/read/findFacilities')
  return findFacilities(payload, classOf(role), asked)
}
const namesOf = ({ matches }: Awaited<ReturnType<typeof list>>) =>
  matches.map(({ facility }) => facility.name)

describe('free places over REST', () => {
  const placesOf = async (role: Role, audience: ReaderClass) => {
    const body: { docs: Unit[] } = JSON.parse(await bodyOf('/units?depth=0&limit=20', role))
    return body.docs.find(({ name }) => name === `Groupe ${audience}`)?.freePlaces
  }

  it('are told to the classes that read them, as long as they are confirmed within their delay', async () => {
    expect(await placesOf('agent', 'agents')).toMatchObject({
      counts: [{ duration: 'urgence', count: 2, from: null }],
      toConfirm: [],
    })
  })

  it('past their delay are to be confirmed, without a number', async () => {
    expect(await placesOf('agent', 'partners')).toMatchObject({ counts: [], toConfirm: ['urgence'] })
  })
})

describe.each(READERS)('A12: $role', ({ role, partners, agents }) => {
  it('reads units over REST only with their facility', async () => {
    const body = await bodyOf('/units?depth=1&limit=20', role)
    expect([body.includes('Groupe partners'), body.includes('Groupe agents')]).toStrictEqual([
      partners,
      agents,
    ])
  })

  it('never gets the daily price nor the reminders over REST unless it edits', async () => {
    const body = (await bodyOf('/units?depth=2&limit=20', role)) + (await bodyOf('/facilities?depth=2', role))
    expect([body.includes(String(PRICE)), body.includes('REMINDED')]).toStrictEqual([
      role === 'editor',
      false,
    ])
  })

  it('finds no unit by what it may not read of the facility', async () => {
    const queries = [
      `where[facility.dailyPrice][equals]=${PRICE}`,
      'where[facility.address.street][like]=Secret',
    ]
    const bodies = await Promise.all(queries.map((query) => bodyOf(`/units?${query}`, role)))
    expect(bodies.some((body) => body.includes('Groupe'))).toBe(role === 'editor')
  })

  it('finds in the list and on the sheets what is for it', async () => {
    const found = await sheets(role, Object.values(numbers))
    const expected = [...(agents ? ['Maison agents'] : []), ...(partners ? ['Maison partners'] : [])]
    expect(namesOf(await list(role))).toStrictEqual(expected)
    expect(found.map(({ name }) => name).sort()).toStrictEqual(expected)
  })

  it('reads a confidential address nowhere, nor the name of its site', async () => {
    const found = await sheets(role, [numbers.partners ?? ''])
    const shown = JSON.stringify([found, (await list(role)).matches])
    expect([shown.includes(SECRET), shown.includes('Secretville')]).toStrictEqual([agents, agents])
    expect(shown).not.toContain(String(PRICE))
  })

  it('finds by the one search, and is suggested, what is for it', async () => {
    const { searchEngine } = await import('@/infra/search/select')
    const engine = await searchEngine()
    const readerClass = classOf(role)
    const suggested = await engine.suggest(readerClass, 'Maison', 8)
    expect(suggested.map(({ text }) => text).sort()).toStrictEqual([
      ...(agents ? ['Maison agents'] : []),
      ...(partners ? ['Maison partners'] : []),
    ])
  })
})

describe('A1, A11: the list of facilities', () => {
  it('ranks units past their delay after confirmed ones, and says so', async () => {
    const { matches } = await list('agent')
    expect(matches.map(({ units }) => units[0]?.state.state)).toStrictEqual(['confirmed', 'toConfirm'])
  })

  it.each([
    ['years=8', 2],
    ['years=13', 0],
    ['sex=fille&need=langues', 2],
    ['need=pmr', 0],
    ['duration=urgence&free=1', 1],
    ['mode=lieu-de-vie', 0],
    ['near=48.43,2.16&radius=10', 2],
    ['near=43.6,1.44&radius=10', 0],
    ['category=mecs&bounds=48.3,2.0,48.7,2.6', 2],
    ['years=abc&near=here&page=0', 2],
  ])('answers %s with %d facilities', async (query, count) => {
    expect(namesOf(await list('agent', query)).length).toBe(count)
  })
})

describe('A11: a unit that nobody confirms for twice its delay', () => {
  it('leaves the default list, is counted, and comes back when asked', async () => {
    const { docs } = await payload.find({
      collection: SLUGS.units,
      where: { name: { equals: 'Groupe partners' } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    const unit = docs[0]
    if (!unit?.freePlaces) throw new Error('The unit is not there')
    const confirmedAt = new Date(Date.now() - 100 * HOUR_MS).toISOString()
    const { changeUnitRow } = await import('@/features/keeping/units/write/changeUnitRow')
    await changeUnitRow(payload, unit, { freePlaces: { ...unit.freePlaces, confirmedAt } })
    const usual = await list('agent')
    expect([namesOf(usual), usual.unconfirmed]).toStrictEqual([['Maison agents'], 1])
    expect(namesOf(await list('agent', 'unconfirmed=1'))).toStrictEqual(['Maison agents', 'Maison partners'])
  })
})
