import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { openMeilisearchEngine } from '@/infra/search/meilisearch/openMeilisearchEngine'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { aScheme } from '../factories/aScheme'
import { aUser } from '../factories/aUser'
import { StandIn } from '../helpers/meilisearch/StandIn'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

/** Where the engine of this process is held; see `select.ts`. */
const HELD = Symbol.for('repere.searchEngine')
// A symbol of ours on the global object, which its type cannot know.
const shared = globalThis as { [HELD]?: Promise<SearchEngine> | undefined }
const REFUSING = { other: { actions: ['*'], indexes: ['*'] } }

let before: Promise<SearchEngine> | undefined
let server: StandIn
let engine: SearchEngine
let reader: CurrentReader
let theme: string

beforeAll(async () => {
  before = shared[HELD]
  server = await new StandIn().open()
  engine = openMeilisearchEngine({ url: server.url, key: 'secret-key', prefix: 'x' })
  shared[HELD] = Promise.resolve(engine)
  const { id } = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  theme = id
  for (const title of ['Chèque robinet', 'Chèque lavabo'])
    await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title, themes: [theme] }),
      overrideAccess: true,
    })
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
  const site = await payload.findGlobal({ slug: SLUGS.site, depth: 0, overrideAccess: true })
  const user = await aUser(payload, { roles: ['agent'] })
  reader = { payload, user, readerClass: 'agents', site, mayRead: true }
})

afterEach(async () => {
  server.keys = {}
  server.frozen = false
  await engine.health()
})

afterAll(async () => {
  shared[HELD] = before
  await engine.close()
  await server.close()
})

async function page(words: string) {
  const { findForPage } = await import('@/features/finding/search/read/findForPage')
  return findForPage(reader, new Headers(), new URLSearchParams({ q: words }))
}

async function themes() {
  const { listThemes } = await import('@/features/sheets/themes/read/listThemes')
  return (await listThemes(payload, 'agents')).map(({ slug, count }) => [slug, count])
}

async function health() {
  const { readHealth } = await import('@/features/shell/health/read/readHealth')
  return (await readHealth(payload)).search.status
}

describe('an engine that answers', () => {
  it('finds, counts and is well', async () => {
    expect([(await page('robinet')).state, await themes(), await health()]).toStrictEqual([
      'found',
      [['eau', 2]],
      'ok',
    ])
  })
})

describe('a key that the engine refuses', () => {
  it('shows the search as unavailable, themes without their counts, and a health that says down', async () => {
    server.keys = REFUSING
    expect([(await page('robinet')).state, await themes(), await health()]).toStrictEqual([
      'down',
      [['eau', null]],
      'down',
    ])
  })

  it('is known to what stands before the pages, for machines', async () => {
    const { watchSearch } = await import('@/features/finding/search/read/watchSearch')
    const { searchStands } = await import('@/features/finding/search/read/searchStands')
    await watchSearch(payload)
    expect(await searchStands()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    server.keys = REFUSING
    expect(await searchStands()).toBe(false)
  })
})

describe('an engine that holds its connections and says nothing', () => {
  it('keeps the pages of themes waiting half a second, once', async () => {
    server.frozen = true
    const started = performance.now()
    expect([await themes(), await themes(), await themes()]).toStrictEqual([
      [['eau', null]],
      [['eau', null]],
      [['eau', null]],
    ])
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('an engine that was emptied', () => {
  it('is an outage, not an answer of nothing, until it is filled again', async () => {
    const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
    for (const index of server.indexes.values()) index.documents.clear()
    expect([(await page('robinet')).state, (await page('baignoire')).state]).toStrictEqual(['down', 'down'])
    expect(await themes()).toStrictEqual([['eau', null]])
    await reconcileIndex(payload)
    expect((await page('robinet')).state).toBe('found')
  })
})

describe('a task of the search that failed for good', () => {
  const failed = async () =>
    (
      await payload.count({
        collection: 'payload-jobs',
        where: { hasError: { equals: true } },
        overrideAccess: true,
      })
    ).totalDocs

  it('is forgotten once the comparison has mended what it was to write, and not before', async () => {
    const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
    await payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ title: 'Chèque citerne', themes: [theme] }),
      overrideAccess: true,
    })
    await payload.update({
      collection: 'payload-jobs',
      where: { queue: { equals: 'search' } },
      data: { hasError: true },
      overrideAccess: true,
    })
    const count = await failed()
    server.keys = REFUSING
    await reconcileIndex(payload).catch(() => undefined)
    const whileRefused = await failed()
    server.keys = {}
    await engine.health()
    await new Promise((resolve) => setTimeout(resolve, 20))
    await reconcileIndex(payload)
    expect([count > 0, whileRefused, await failed()]).toStrictEqual([true, count, 0])
    expect((await page('citerne')).state).toBe('found')
  })
})
