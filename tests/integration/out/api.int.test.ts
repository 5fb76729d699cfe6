import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { aDirectory, anExportedOrganisation, SECRETS } from '../../factories/aDirectory'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const LAG_MS = 2100
const COLLECTIONS = ['schemes', 'organisations', 'services'] as const

let directory: Awaited<ReturnType<typeof aDirectory>>
const keys = new Map<ReaderClass, string>()

const { payload } = await openTestPayload()

beforeAll(async () => {
  directory = await aDirectory(payload)
  for (const readerClass of ['public', 'partners', 'agents'] as const) {
    const key = await payload.create({
      collection: SLUGS.apiKeys,
      data: { name: readerClass, readerClass, ratePerMinute: 1000 },
      overrideAccess: true,
    })
    keys.set(readerClass, String(key.shownOnce))
  }
  await settle()
})

/** Runs what is queued, then waits until readers of the feed see it. */
async function settle(): Promise<void> {
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  await new Promise((resolve) => setTimeout(resolve, LAG_MS))
}

type Headered = Record<string, string>

async function ask(path: string, headers: Headered = {}): Promise<Response> {
  const [, , , collection = '', number] = new URL(path, 'http://localhost:3000').pathname.split('/')
  const { answerItem, answerList } = await import('@/features/exchange/publicApi/answerApi')
  const slug = COLLECTIONS.find((known) => known === collection) ?? 'schemes'
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { 'x-repere-peer': '192.0.2.9', ...headers },
  })
  return number === undefined ? answerList(request, slug) : answerItem(request, slug, number)
}

const as = (readerClass: ReaderClass): Headered => ({ authorization: `Bearer ${keys.get(readerClass)}` })

async function json(path: string, readerClass: ReaderClass) {
  return (await ask(path, as(readerClass))).json()
}

type Page = {
  items: { number: string; name?: string }[]
  withdrawn: { number: string; id: string; withdrawnAt: string }[]
  nextCursor: string | null
  syncedUntil: string | null
}

async function everyPage(path: string, readerClass: ReaderClass): Promise<Page[]> {
  const pages: Page[] = [await json(path, readerClass)]
  for (let next = pages[0]?.nextCursor; next; next = pages.at(-1)?.nextCursor)
    pages.push(await json(`${path}&cursor=${next}`, readerClass))
  return pages
}

describe.each(COLLECTIONS)('list of %s', (collection) => {
  it.each(['public', 'partners'] as const)('holds no secret for %s', async (readerClass) => {
    const text = JSON.stringify([
      await json(`/api/v1/${collection}`, readerClass),
      await json(`/api/v1/${collection}?updatedSince=2000-01-01T00:00:00Z`, readerClass),
    ])
    expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toStrictEqual([])
  })

  it('holds for agents nothing that is kept for the editors', async () => {
    const text = JSON.stringify(await json(`/api/v1/${collection}`, 'agents'))
    expect([text.includes(SECRETS.note), text.includes(SECRETS.reason)]).toStrictEqual([false, false])
  })
})

describe('keys of the answers', () => {
  const keysOf = async (path: string) => Object.keys((await json(path, 'agents')).items[0])
  const identity = ['id', 'number', 'url']
  const place = ['address', 'latitude', 'longitude', 'locationPrecision', 'accessibility']
  const trust = ['verifiedAt', 'verifiedBy', 'reviewDueAt', 'modifiedAt']
  const presence = ['modifiedBasis', 'missingSince']

  it('are these for schemes', async () => {
    expect(await keysOf('/api/v1/schemes')).toStrictEqual([
      ...identity,
      ...'title acronyms keywords summary kind themes forWhom publics ageMin ageMax level territory'.split(
        ' ',
      ),
      ...'conditions amount where delay steps documents appeal fees feesDetail'.split(' '),
      ...'mobilisationModes mobilisableBy mobilisationLink mobilisationDetail contacts body'.split(' '),
      ...'legalReferences officialUrl validFrom validUntil'.split(' '),
      ...trust,
    ])
  })

  it('are these for organisations', async () => {
    expect(await keysOf('/api/v1/organisations')).toStrictEqual([
      ...identity,
      ...'name acronym kind description siret parent networks languages territory'.split(' '),
      ...place,
      ...'contactPoint phones emails website appointmentLink professionalContact'.split(' '),
      ...'openingHours hoursNote closures permanences'.split(' '),
      ...trust,
      ...presence,
    ])
  })

  it('are these for services', async () => {
    expect(await keysOf('/api/v1/services')).toStrictEqual([
      ...identity,
      ...'organisation name type description themes thematics publics publicsDetail'.split(' '),
      ...'ageMin ageMax territory fees feesDetail conditions documents receptionModes'.split(' '),
      ...'mobilisationModes mobilisableBy mobilisationLink mobilisationDetail weeklyHours weeks'.split(' '),
      ...'capacity phone email contactName'.split(' '),
      ...place,
      ...'openingHours hoursNote'.split(' '),
      ...trust,
      ...presence,
    ])
  })
})

describe('the description of the API', () => {
  it.each(['Scheme', 'Organisation', 'Service'])('fits the answers: %s', async (name) => {
    const { openApiDocument } = await import('@/features/exchange/openapi/openApiDocument')
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    ajv.addSchema({ ...openApiDocument('https://repere.example'), $id: 'document' }, 'document', false, false)
    const validate = ajv.compile({ $ref: `document#/components/schemas/${name}List` })
    const answer = await json(`/api/v1/${name.toLowerCase()}s?updatedSince=2000-01-01T00:00:00Z`, 'agents')
    validate(answer)
    expect([validate.errors, answer.items.length]).toStrictEqual([null, 3])
  })
})

describe('who asks', () => {
  it('reads what is public without a key where the site is open, and nothing where it is not', async () => {
    const open = await ask('/api/v1/organisations')
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: false }, overrideAccess: true })
    const closed = await ask('/api/v1/organisations')
    await payload.updateGlobal({ slug: SLUGS.site, data: { openToPublic: true }, overrideAccess: true })
    expect([open.status, closed.status, (await closed.json()).error.code]).toStrictEqual([
      200,
      401,
      'not_signed_in',
    ])
  })

  it('gets 404 for a sheet that its class never read', async () => {
    const path = `/api/v1/organisations/${directory.closed.number}`
    const statuses = await Promise.all([ask(path, as('partners')), ask(path, as('agents'))])
    expect(statuses.map(({ status }) => status)).toStrictEqual([404, 200])
  })

  it('gets 404 for the number of another collection', async () => {
    expect((await ask(`/api/v1/services/${directory.open.number}`, as('agents'))).status).toBe(404)
  })

  it.each([
    ['limit=201', 'limit'],
    ['updatedSince=hier', 'updatedSince'],
    ['cursor=e30', 'cursor'],
    ['cursor=%25', 'cursor'],
  ])('is told which parameter is wrong: %s', async (query, field) => {
    const response = await ask(`/api/v1/schemes?${query}`, as('public'))
    expect([response.status, (await response.json()).error.field]).toStrictEqual([400, field])
  })
})

describe('validators', () => {
  it.each(['/api/v1/organisations', '/api/v1/organisations/P0001'])('of %s spare a copy', async (path) => {
    const first = await ask(path, as('public'))
    const etag = first.headers.get('etag') ?? ''
    const second = await ask(path, { ...as('public'), 'if-none-match': etag })
    const other = await ask(path, { ...as('public'), 'if-none-match': '"autre"' })
    expect([first.status, second.status, await second.text(), other.status]).toStrictEqual([
      200,
      304,
      '',
      200,
    ])
    expect([/^"[\w-]{43}"$/.test(etag), first.headers.has('last-modified')]).toStrictEqual([true, true])
  })
})

describe('pages and deltas', () => {
  it('give every sheet once, whatever the size of the page', async () => {
    const pages = await everyPage('/api/v1/schemes?limit=1', 'agents')
    expect(pages.flatMap(({ items }) => items.map(({ number }) => number)).sort()).toStrictEqual([
      'D0001',
      'D0002',
      'D0003',
    ])
  })

  it('tell what changed and, by its number alone, what each class lost', async () => {
    const sheet = await payload.create({
      collection: SLUGS.organisations,
      data: anExportedOrganisation({ name: 'Bientôt réservé', siret: null }),
      overrideAccess: true,
    })
    await settle()
    const since = new Date().toISOString()
    await payload.update({
      collection: SLUGS.organisations,
      id: sheet.id,
      data: { audience: 'partners' },
      overrideAccess: true,
    })
    await settle()
    const path = `/api/v1/organisations?updatedSince=${since}`
    const [forPublic, forPartners]: Page[] = await Promise.all([json(path, 'public'), json(path, 'partners')])
    expect(forPublic?.items).toStrictEqual([])
    expect(forPublic?.withdrawn.map(({ number, id }) => [number, id])).toStrictEqual([
      [sheet.number, sheet.publicId],
    ])
    expect(forPartners?.items.map(({ name }) => name)).toStrictEqual(['Bientôt réservé'])
    expect(forPartners?.withdrawn).toStrictEqual([])
    expect((await ask(`/api/v1/organisations/${sheet.number}`, as('public'))).status).toBe(410)

    const later = new Date().toISOString()
    await payload.delete({ collection: SLUGS.organisations, id: sheet.id, overrideAccess: true })
    await settle()
    const gone: Page = await json(`/api/v1/organisations?updatedSince=${later}`, 'partners')
    expect(gone.withdrawn.map(({ number }) => number)).toStrictEqual([sheet.number])
    expect((await json(`/api/v1/organisations?updatedSince=${later}`, 'public')).withdrawn).toStrictEqual([])
  })

  it('stay silent on sheets that a class never read', async () => {
    const { withdrawn }: Page = await json(
      '/api/v1/organisations?updatedSince=2000-01-01T00:00:00Z',
      'public',
    )
    expect(withdrawn.map(({ number }) => number)).not.toContain(directory.closed.number)
  })

  it('do not repeat what was indexed again without a change', async () => {
    const { indexSheets } = await import('@/features/finding/search/write/indexSheets')
    const before = await json('/api/v1/organisations', 'agents')
    await indexSheets({
      payload,
      collection: SLUGS.organisations,
      sheets: [{ id: directory.open.id, publicId: String(directory.open.publicId) }],
    })
    await settle()
    expect((await json('/api/v1/organisations', 'agents')).syncedUntil).toBe(before.syncedUntil)
  })
})
