import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import type { PlacementRequest, User } from '@/payload-types'
import { aFacilityMember } from '../../factories/aFacilityMember'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { askRest } from '../../helpers/scenes/restClient'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')

/** Words that stand in a request and nowhere else. */
const CANARY = 'zqcontexte'
const COLLECTIONS = [
  'placement-requests',
  'commitments',
  'places',
  'place-shortages',
  'placement-notices',
  'placement-snapshots',
] as const
type Read = (typeof COLLECTIONS)[number]

/** How many documents of each collection a role reads: those of the scene below; `own` is of the service of the request. */
const READS: readonly {
  who: string
  role: Role | null
  service?: string
  reads: Partial<Record<Read, number>>
}[] = [
  { who: 'nobody', role: null, reads: {} },
  { who: 'partner', role: 'partner', reads: {} },
  { who: 'facility', role: 'facility', reads: {} },
  { who: 'agent of the service', role: 'agent', service: 'MDS Nord', reads: { 'placement-requests': 1 } },
  { who: 'agent of another service', role: 'agent', service: 'MDS Sud', reads: {} },
  { who: 'agent of no service', role: 'agent', reads: {} },
  {
    who: 'coordinator',
    role: 'coordinator',
    reads: { 'placement-requests': 2, commitments: 1, 'place-shortages': 1, 'placement-snapshots': 1 },
  },
  { who: 'direction', role: 'direction', reads: {} },
  { who: 'editor', role: 'editor', reads: { places: 1 } },
  { who: 'administrator', role: 'administrator', reads: { places: 1 } },
]

let request: PlacementRequest
let facilityMember: User
const users = new Map<string, User | null>()
const headers = new Map<string, Headers>()

beforeAll(async () => {
  const { sheet, units } = await aKeptFacility(payload)
  const [unit] = units
  if (!unit) throw new Error('No unit')
  request = await aPlacementRequest(payload, {
    profile: { context: `Calme, ${CANARY}.`, commune: '91174' },
    row: { service: 'MDS Nord', reference: 'ZQREFERENCE-1' },
  })
  await aPlacementRequest(payload, { row: { service: 'MDS Est' } })
  const place = await aPlace(payload, unit)
  const actor = await aUser(payload, { roles: ['coordinator'], service: 'MDS Nord' })
  const held = await commitLine(
    { payload, actor, address: null },
    {
      place: place.id,
      act: {
        kind: 'hold',
        request: request.id,
        child: 0,
        from: new Date().toISOString().slice(0, 10),
        to: null,
        expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    },
  )
  expect(held.fault).toBeNull()
  const write = { depth: 0, overrideAccess: true } as const
  await payload.create({
    collection: 'place-shortages',
    data: { kind: 'search', at: new Date().toISOString(), criteria: { ages: [CANARY] } },
    ...write,
  })
  await payload.create({
    collection: 'placement-snapshots',
    data: { month: '2026-10', takenAt: new Date().toISOString(), figures: { notExecuted: 0 } },
    ...write,
  })
  const other = await aKeptFacility(payload)
  facilityMember = await aFacilityMember(payload, { sheet: other.sheet, role: 'manager' })
  expect(sheet.id).not.toBe(other.sheet.id)
  for (const { who, role, service } of READS) {
    const user = role ? await aUser(payload, { roles: [role], ...(service ? { service } : {}) }) : null
    users.set(who, user)
    headers.set(
      who,
      user ? (await signIn(payload, user)).headers : new Headers({ 'x-repere-peer': '192.0.2.9' }),
    )
  }
  const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
  await rebuildIndex(payload)
})

describe.each(READS)('$who', ({ who, reads }) => {
  it('reads over the Local API what its role says and no more', async () => {
    const counts = await Promise.all(
      COLLECTIONS.map(async (collection) => {
        const found = payload.find({
          collection,
          depth: 0,
          limit: 0,
          pagination: false,
          overrideAccess: false,
          user: users.get(who) ?? null,
        })
        return [
          collection,
          await found.then(
            ({ docs }) => docs.length,
            () => 0,
          ),
        ] as const
      }),
    )
    const wanted = COLLECTIONS.map((collection) => [collection, reads[collection] ?? 0])
    expect(counts).toStrictEqual(wanted)
  })

  it('reads the same over REST', async () => {
    const counts = await Promise.all(
      COLLECTIONS.map(async (collection) => {
        const response = await askRest(`/${collection}?limit=100`, {
          headers: headers.get(who) ?? new Headers(),
        })
        const body: { docs?: unknown[] } = await response.json()
        return [collection, response.ok ? (body.docs?.length ?? 0) : 0] as const
      }),
    )
    expect(counts).toStrictEqual(COLLECTIONS.map((collection) => [collection, reads[collection] ?? 0]))
  })

  it.each(COLLECTIONS)('writes nothing of %s over the Local API nor REST', async (collection) => {
    const as = { collection, overrideAccess: false, user: users.get(who) ?? null, depth: 0 } as const
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 1,
      pagination: false,
      select: {},
      overrideAccess: true,
    })
    const id = docs[0]?.id ?? request.id
    await expect(payload.update({ ...as, id, data: {} })).rejects.toThrow()
    await expect(payload.delete({ ...as, id })).rejects.toThrow()
    const answers = await Promise.all(
      (['PATCH', 'DELETE'] as const).map((method) =>
        askRest(`/${collection}/${id}`, { method, body: {}, headers: headers.get(who) ?? new Headers() }),
      ),
    )
    for (const { ok } of answers) expect(ok).toBe(false)
  })
})

describe.each(READS.filter(({ role }) => role !== null))('$who, over the portal', ({ who, role, reads }) => {
  const isRequester = role === 'agent' || role === 'coordinator'

  it('opens a request that it reads, and no other', async () => {
    const { openRequest } = await import('@/features/placement/requests/read/openRequest')
    const user = users.get(who)
    if (!user) throw new Error('Nobody')
    const opened = await openRequest({ payload, user, id: request.id, address: '192.0.2.1', now: new Date() })
    expect(opened !== null).toBe((reads['placement-requests'] ?? 0) > 0)
  })

  it('acts on a request that it reads, and on no other', async () => {
    const { answerRequestAct } = await import('@/features/placement/requests/write/answerRequestAct')
    const path = `/places/demandes/${request.id}/agir`
    const sent = new Request(`http://localhost:3000${path}`, {
      method: 'POST',
      body: new URLSearchParams({ action: 'wait' }),
      headers: headers.get(who) ?? new Headers(),
    })
    const answer = await answerRequestAct(payload, sent, request.id)
    const { pathname } = new URL(answer.headers.get('location') ?? '', 'http://localhost')
    const isRead = (reads['placement-requests'] ?? 0) > 0
    expect(pathname).toBe(
      isRead ? `/places/demandes/${request.id}` : isRequester ? '/places/demandes' : '/acces-refuse',
    )
  })
})

describe('requests', () => {
  it('A16: are refused with 403 to somebody of another facility, and the journal tells it', async () => {
    const client = await signIn(payload, facilityMember)
    for (const path of ['/placement-requests', `/placement-requests/${request.id}`, '/commitments']) {
      const response = await askRest(path, { headers: client.headers })
      expect([path, response.status]).toStrictEqual([path, 403])
      expect(await response.text()).not.toMatch(new RegExp(`${CANARY}|ZQREFERENCE`))
    }
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: { and: [{ action: { equals: 'refused' } }, { actorId: { equals: facilityMember.id } }] },
      overrideAccess: true,
    })
    expect(totalDocs).toBeGreaterThanOrEqual(3)
  })

  it('are in the journal when they are read over REST, once an hour for each person', async () => {
    const who = 'agent of the service'
    const reader = users.get(who)
    for (const path of ['/placement-requests?limit=5', `/placement-requests/${request.id}`])
      expect((await askRest(path, { headers: headers.get(who) ?? new Headers() })).status).toBe(200)
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ action: { equals: 'requestRead' } }, { actorId: { equals: reader?.id ?? '' } }] },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.map(({ detail }) => detail)).toStrictEqual([`demande ${request.id}`])
  })

  it('leave no word in the search index, in suggestions nor in the journal', async () => {
    const { GET } = await import('@/app/api/search/route')
    const coordinator = headers.get('coordinator') ?? new Headers()
    for (const word of [CANARY, 'ZQREFERENCE-1']) {
      const response: Response = await GET(
        new Request(`http://localhost:3000/api/search?q=${word}`, { headers: coordinator }),
      )
      const { results = [] }: { results?: unknown[] } = await response.json()
      expect(JSON.stringify(results)).not.toContain(word)
    }
    const { docs } = await payload.find({
      collection: 'audit-log',
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    expect(JSON.stringify(docs)).not.toMatch(new RegExp(`${CANARY}|ZQREFERENCE`, 'i'))
  })
})
