import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { anOrganisation } from '../factories/anOrganisation'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const SECRET = 'impasse du Secret'
const SIRET = '00000000000018'

/** Whether a reader sees the address that an editor keeps for an audience; `null` is anonymous on a site open to the public. */
const READERS: readonly { role: Role | null; seesPartners: boolean; seesAgents: boolean }[] = [
  { role: null, seesPartners: false, seesAgents: false },
  { role: 'partner', seesPartners: true, seesAgents: false },
  { role: 'facility', seesPartners: true, seesAgents: false },
  { role: 'agent', seesPartners: true, seesAgents: true },
  { role: 'direction', seesPartners: true, seesAgents: true },
  { role: 'editor', seesPartners: true, seesAgents: true },
]

const headers = new Map<Role | null, Headers>()
const ids: Record<string, string> = {}

const { payload } = await openTestPayload()

beforeAll(async () => {
  // Refused queries are logged as errors: they are what this suite is about.
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  for (const audience of ['partners', 'agents'] as const) {
    const { id } = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({
        latitude: audience === 'agents' ? 48.43 : 48.439,
        name: `Abri ${audience}`,
        address: { street: `7 ${SECRET}`, postcode: '91150', city: 'Secretville', inseeCode: '91223' },
        siret: SIRET,
        phones: [
          { number: '01 99 00 00 01', kind: 'accueil' },
          { number: '01 99 00 99 99', kind: 'professionnels' },
        ],
        contactPoint: 'Permanence à la mairie',
        restrictions: [{ part: 'address', audience, reason: 'Personnes en danger' }],
      }),
      overrideAccess: true,
    })
    ids[audience] = id
  }
  const hidden = await payload.create({
    collection: SLUGS.organisations,
    data: anOrganisation({ name: 'Service interne', audience: 'agents' }),
    overrideAccess: true,
  })
  for (const [name, organisation] of [
    ['Écoute ouverte', ids.agents],
    ['Écoute interne', hidden.id],
  ] as const)
    await payload.create({
      collection: SLUGS.services,
      data: { name, organisation: organisation ?? '', audience: 'public', _status: 'published' },
      overrideAccess: true,
    })
  await payload.jobs.run({ queue: 'search', limit: 100, overrideAccess: true, silent: true })
  for (const { role } of READERS) headers.set(role, await headersOf(role))
})

async function headersOf(role: Role | null): Promise<Headers> {
  if (role === null) return new Headers({ 'x-repere-peer': '192.0.2.9' })
  return (await signIn(payload, await aUser(payload, { roles: [role] }))).headers
}

const ask = (path: string, role: Role | null) => askRest(path, { headers: headers.get(role) ?? {} })
const bodyOf = async (path: string, role: Role | null) => (await ask(path, role)).text()

async function namesSortedBy(sort: string, role: Role | null): Promise<string[]> {
  const answer = await ask(`/organisations?sort=${sort}&limit=50&select[name]=true`, role)
  const { docs = [] }: { docs?: { name: string }[] } = await answer.json()
  return docs.map(({ name }) => name)
}

describe.each(READERS)('$role', ({ role, seesPartners, seesAgents }) => {
  it.each([
    ['partners', seesPartners],
    ['agents', seesAgents],
  ] as const)('reads over REST an address kept for %s: %s', async (audience, sees) => {
    const body = await bodyOf(`/organisations/${ids[audience]}?depth=2`, role)
    expect({
      address: body.includes(SECRET),
      latitude: body.includes('48.43'),
      siret: body.includes(SIRET),
    }).toStrictEqual({
      address: sees,
      latitude: sees,
      siret: sees,
    })
    expect(body).toContain('Permanence à la mairie')
  })

  it('reads no kept address by leaving its restrictions out of the selection', async () => {
    const body = await bodyOf(`/organisations/${ids.agents}?select[address]=true&select[latitude]=true`, role)
    expect(body.includes(SECRET)).toBe(role === 'editor')
  })

  it('neither finds nor orders sheets by what it may not read', async () => {
    const queries = [
      '/organisations?where[address.street][like]=Secret',
      '/organisations?where[latitude][greater_than]=48',
      '/organisations?where[address.city][equals]=Secretville',
      `/organisations?where[siret][equals]=${SIRET}`,
    ]
    const bodies = await Promise.all(queries.map((query) => bodyOf(query, role)))
    expect(bodies.some((body) => body.includes('Abri'))).toBe(role === 'editor')
    const orders = await Promise.all(['latitude', '-latitude'].map((sort) => namesSortedBy(sort, role)))
    expect(orders[0]?.join() === orders[1]?.join()).toBe(role !== 'editor')
  })

  it('reads the line of professionals unless it is the public', async () => {
    const body = await bodyOf(`/organisations/${ids.agents}`, role)
    expect([body.includes('01 99 00 00 01'), body.includes('01 99 00 99 99')]).toStrictEqual([
      true,
      role !== null,
    ])
  })

  it('never reads the reason of a restriction', async () => {
    const body = await bodyOf(`/organisations/${ids.agents}?depth=2`, role)
    expect(body.includes('Personnes en danger')).toBe(role === 'editor')
  })

  it('reads a service only with its organisation', async () => {
    const body = await bodyOf('/services?depth=0&limit=50', role)
    expect({
      open: body.includes('Écoute ouverte'),
      internal: body.includes('Écoute interne'),
    }).toStrictEqual({ open: true, internal: seesAgents })
  })
})
