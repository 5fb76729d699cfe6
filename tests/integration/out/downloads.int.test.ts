import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { aDirectory, SECRETS } from '../../factories/aDirectory'
import { aUser, PASSWORD } from '../../factories/aUser'
import { AuthClient } from '../../helpers/scenes/authClient'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const cookies = new Map<Role | null, Headers>()

const { payload } = await openTestPayload()

beforeAll(async () => {
  await aDirectory(payload)
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  cookies.set(null, new Headers({ 'x-repere-peer': '192.0.2.9' }))
  for (const role of ['partner', 'agent', 'editor'] as const) {
    const user = await aUser(payload, { roles: [role] })
    const client = new AuthClient(payload)
    await client.signIn(user.email, PASSWORD)
    cookies.set(role, client.headers)
  }
})

async function list(query: string, role: Role | null, accept = '*/*'): Promise<Response> {
  const { GET } = await import('@/app/(portal)/recherche/telecharger/route')
  const headers = new Headers(cookies.get(role))
  headers.set('accept', accept)
  return GET(new Request(`http://localhost:3000/recherche/telecharger?${query}`, { headers }))
}

async function rows(query: string, role: Role): Promise<Record<string, string>[]> {
  const text = await (await list(`${query}&format=csv`, role)).text()
  return parse(text, { columns: true, delimiter: ';', bom: true, relax_quotes: false })
}

async function openData(file: string): Promise<Response> {
  const { GET } = await import('@/app/(portal)/donnees-ouvertes/[file]/route')
  return GET(
    new Request(`http://localhost:3000/donnees-ouvertes/${file}`, {
      headers: { 'x-repere-peer': '192.0.2.30' },
    }),
    { params: Promise.resolve({ file }) },
  )
}

async function exported(format: string, file: string, query: string, role: Role | null): Promise<Response> {
  const { GET } = await import('@/app/(portal)/donnees-ouvertes/exports/[format]/[file]/route')
  const request = new Request(`http://localhost:3000/donnees-ouvertes/exports/${format}/${file}?${query}`, {
    headers: cookies.get(role) ?? new Headers(),
  })
  return GET(request, { params: Promise.resolve({ format, file }) })
}

describe('a downloaded list', () => {
  it.each([
    ['partner', ['Centre social des Tilleuls', 'Maison des violettes']],
    ['agent', [SECRETS.agentsOnly, 'Centre social des Tilleuls', 'Maison des violettes']],
  ] as const)('holds for the role %s what its class finds, in the order of the page', async (role, names) => {
    const found = await rows('type=organisation&sort=title', role)
    expect(found.map(({ Nom }) => Nom)).toStrictEqual([...names])
  })

  it.each(['', 'type=organisation', 'type=service', 'type=scheme'])(
    'holds no secret for partners: %s',
    async (query) => {
      const text = JSON.stringify(await rows(query, 'partner'))
      expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toStrictEqual([])
    },
  )

  it('gives the columns that all types share when several are listed', async () => {
    const found = await rows('sort=title', 'agent')
    expect([found.length, Object.keys(found[0] ?? {}).slice(0, 4)]).toStrictEqual([
      9,
      ['Fiche', 'Numéro', 'Titre', 'Partenaire'],
    ])
  })

  it('is the same in Excel', async () => {
    const response = await list('type=organisation&sort=title&format=xlsx', 'partner')
    const cells = await readSheet(Buffer.from(await response.arrayBuffer()))
    expect(cells.slice(1).map((row) => row[1])).toStrictEqual([
      'Centre social des Tilleuls',
      'Maison des violettes',
    ])
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="liste-[\d-]+\.xlsx"$/)
  })

  it('is written in the journal with its size and format, never with the words searched', async () => {
    await (await list('q=violettes&type=organisation&format=csv', 'partner')).text()
    await (await exported('data-inclusion', 'structures.json', '', 'editor')).text()
    const { docs } = await payload.find({
      collection: SLUGS.auditLog,
      where: { action: { equals: 'exported' } },
      sort: '-createdAt',
      limit: 2,
      depth: 0,
      select: { detail: true, actorName: true },
      overrideAccess: true,
    })
    expect(docs.map(({ detail }) => detail)).toStrictEqual([
      'data-inclusion, structures.json (public)',
      'liste de 1 fiche (csv)',
    ])
  })

  it('is for signed-in people: others sign in first', async () => {
    const [page, tool] = [
      await list('format=csv', null, 'text/html'),
      await list('format=csv', null, 'application/json'),
    ]
    expect([page.status, page.headers.get('location'), tool.status]).toStrictEqual([
      302,
      '/connexion?callbackUrl=%2Frecherche%2Ftelecharger%3Fformat%3Dcsv',
      401,
    ])
  })

  it.each([
    ['format=pdf', 'format'],
    ['format=csv&age=abc', 'age'],
  ])('says which parameter is wrong: %s', async (query, field) => {
    const response = await list(query, 'agent')
    expect([response.status, (await response.json()).error.field]).toStrictEqual([400, field])
  })
})

describe('open data', () => {
  const FILES = ['organisations', 'services', 'dispositifs'].flatMap((name) => [
    `${name}.json`,
    `${name}.csv`,
  ])

  it.each(FILES)('%s holds what is public and no secret', async (file) => {
    const response = await openData(file)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toStrictEqual([])
    expect(text).toMatch(/Tilleuls|Aide public/)
  })

  it('is not there where the site is closed', async () => {
    const open = (openToPublic: boolean) =>
      payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic }, overrideAccess: true })
    await open(false)
    const { status } = await openData('organisations.json')
    await open(true)
    expect(status).toBe(404)
  })

  it('has no other file', async () => {
    expect((await openData('users.json')).status).toBe(404)
  })
})

describe('exports', () => {
  it.each([
    [null, 401],
    ['partner', 403],
    ['agent', 403],
    ['editor', 200],
  ] as const)('are for editors alone: %s gets %i', async (role, status) => {
    expect((await exported('data-inclusion', 'structures.json', 'audience=agents', role)).status).toBe(status)
  })

  it('hold what the chosen class reads', async () => {
    const has = async (audience: string) =>
      (
        await (await exported('data-inclusion', 'structures.json', `audience=${audience}`, 'editor')).text()
      ).includes(SECRETS.street)
    expect([await has('public'), await has('partners'), await has('agents')]).toStrictEqual([
      false,
      false,
      true,
    ])
  })
})
