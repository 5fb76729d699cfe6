import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { askRest } from '../helpers/scenes/restClient'
import { signIn } from '../helpers/scenes/signIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const READS: readonly { role: Role | null; reads: readonly string[] }[] = [
  { role: null, reads: ['public'] },
  { role: 'partner', reads: ['partners', 'public'] },
  { role: 'facility', reads: ['partners', 'public'] },
  { role: 'agent', reads: ['agents', 'partners', 'public'] },
  { role: 'direction', reads: ['agents', 'partners', 'public'] },
]

const cookies = new Map<Role | null, Headers>()
const ids: Record<string, string> = {}

const { payload } = await openTestPayload()

beforeAll(async () => {
  await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  for (const audience of ['public', 'partners', 'agents'] as const) {
    const scheme = await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({
        title: `Robinet ${audience}`,
        audience,
        themes: [theme.id],
        internalNote: 'entre nous',
      }),
      overrideAccess: true,
    })
    ids[audience] = scheme.id
  }
  await payload.jobs.run({ queue: 'search', limit: 100, overrideAccess: true, silent: true })
  for (const { role } of READS) cookies.set(role, await headersOf(role))
})

async function headersOf(role: Role | null): Promise<Headers> {
  if (role === null) return new Headers({ 'x-repere-peer': '192.0.2.9' })
  return (await signIn(payload, await aUser(payload, { roles: [role] }))).headers
}

const audiencesOf = (titles: readonly string[]) =>
  titles.map((title) => title.replace(/<\/?mark>/g, '').replace('Robinet ', '')).sort()

async function askJson(path: string, role: Role | null) {
  const { GET } = await import(
    path.startsWith('/api/suggest') ? '@/app/api/suggest/route' : '@/app/api/search/route'
  )
  const response: Response = await GET(
    new Request(`http://localhost:3000${path}`, { headers: cookies.get(role) ?? new Headers() }),
  )
  return response.json()
}

describe.each(READS)('$role', ({ role, reads }) => {
  it('lists by REST the sheets of its audiences, without the internal note', async () => {
    const response = await askRest('/schemes?limit=50', { headers: cookies.get(role) ?? new Headers() })
    const { docs }: { docs: { title: string; internalNote?: string }[] } = await response.json()
    expect(audiencesOf(docs.map(({ title }) => title))).toStrictEqual([...reads])
    expect(JSON.stringify(docs)).not.toContain('entre nous')
  })

  it('gets by REST no sheet outside its audiences by its id', async () => {
    const answers = await Promise.all(
      Object.entries(ids).map(async ([audience, id]) => ({
        audience,
        status: (await askRest(`/schemes/${id}`, { headers: cookies.get(role) ?? new Headers() })).status,
      })),
    )
    expect(
      answers
        .filter(({ status }) => status === 200)
        .map(({ audience }) => audience)
        .sort(),
    ).toStrictEqual([...reads])
  })

  it('may not write by REST', async () => {
    const headers = cookies.get(role) ?? new Headers()
    const statuses = await Promise.all([
      askRest('/schemes', { method: 'POST', headers, body: { title: 'x' } }),
      askRest(`/schemes/${ids.public}`, { method: 'PATCH', headers, body: { title: 'x' } }),
      askRest(`/schemes/${ids.public}`, { method: 'DELETE', headers }),
    ])
    expect(statuses.map(({ status }) => status)).toStrictEqual([403, 403, 403])
  })

  it('finds, counts and is suggested only what its class reads', async () => {
    const found = await askJson('/api/search?q=robinet', role)
    const suggested = await askJson('/api/suggest?q=robi', role)
    expect(audiencesOf(found.hits.map((hit: { title: string }) => hit.title))).toStrictEqual([...reads])
    expect([found.total, found.facets.type[0].count, found.facets.theme[0].count]).toStrictEqual([
      reads.length,
      reads.length,
      reads.length,
    ])
    expect(audiencesOf(suggested.suggestions.map(({ text }: { text: string }) => text))).toStrictEqual([
      ...reads,
    ])
  })
})

describe('keys of other tools', () => {
  it('read the class that they were given, until they are revoked', async () => {
    const key = await payload.create({
      collection: SLUGS.apiKeys,
      data: { name: 'Outil', readerClass: 'partners', ratePerMinute: 10 },
      overrideAccess: true,
    })
    cookies.set('coordinator', new Headers({ authorization: `Bearer ${key.shownOnce}` }))
    const open = await askJson('/api/search?q=robinet', 'coordinator')
    await payload.update({
      collection: SLUGS.apiKeys,
      id: key.id,
      data: { revoked: true },
      overrideAccess: true,
    })
    const closed = await askJson('/api/search?q=robinet', 'coordinator')
    expect([open.total, closed.error.code]).toStrictEqual([2, 'not_signed_in'])
  })

  it('are refused past their rate', async () => {
    const key = await payload.create({
      collection: SLUGS.apiKeys,
      data: { name: 'Pressé', readerClass: 'public', ratePerMinute: 2 },
      overrideAccess: true,
    })
    cookies.set('editor', new Headers({ authorization: `Bearer ${key.shownOnce}` }))
    const answers = [
      await askJson('/api/search?q=a', 'editor'),
      await askJson('/api/search?q=a', 'editor'),
      await askJson('/api/search?q=a', 'editor'),
    ]
    expect(answers.map((answer) => answer.error?.code ?? 'ok')).toStrictEqual([
      'ok',
      'ok',
      'too_many_requests',
    ])
  })

  it('never show their secret again', async () => {
    const { docs } = await payload.find({
      collection: SLUGS.apiKeys,
      overrideAccess: true,
      depth: 0,
      limit: 5,
      showHiddenFields: false,
    })
    expect(JSON.stringify(docs)).not.toContain('repere_')
  })
})

describe('bad parameters', () => {
  it.each([
    ['/api/search?age=abc', 'age'],
    ['/api/search?commune=99999', 'commune'],
    ['/api/search?pageSize=1000', 'pageSize'],
    ['/api/search?sort=size', 'sort'],
  ])('%s is refused with the name of the parameter', async (path, field) => {
    const { error } = await askJson(path, null)
    expect([error.code, error.field]).toStrictEqual(['invalid_input', field])
  })
})
