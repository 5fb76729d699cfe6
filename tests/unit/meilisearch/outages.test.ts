import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SearchUnavailable } from '@/errors'
import { openMeilisearchEngine } from '@/infra/search/meilisearch/openMeilisearchEngine'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { StandIn } from '../../helpers/meilisearch/StandIn'

const RIGHTS = [
  ...['search', 'documents.add', 'documents.get', 'documents.delete'],
  ...['indexes.create', 'indexes.get', 'indexes.delete', 'indexes.swap'],
  ...['settings.update', 'stats.get', 'tasks.get'],
]
const FULL = { actions: RIGHTS, indexes: ['x_*'] }
const forAgents = (...titles: string[]) => ({
  public: [],
  partners: [],
  agents: titles.map((title, at) => aSearchDocument({ id: `d-${at + 1}`, title })),
})

let server: StandIn
let engine: SearchEngine
let log: object[]

const open = (key: string) =>
  openMeilisearchEngine({
    url: server.url,
    key,
    prefix: 'x',
    logger: { info: (line) => log.push(line), warn: (line) => log.push(line) },
  })

beforeEach(async () => {
  log = []
  server = await new StandIn().open()
  engine = open('secret-key')
  await engine.index(forAgents('Logement', 'Loyer'))
})

afterEach(async () => {
  await engine.close()
  await server.close()
})

const reads = (one: SearchEngine): Promise<unknown>[] => [
  one.search(aSearchQuery({ text: 'logement' })),
  one.count(aSearchQuery(), 500),
  one.list(aSearchQuery({ text: 'logement' }), 10),
  one.points(aSearchQuery(), 10),
  one.suggest('agents', 'log', 8),
]

const outcomes = async (one: SearchEngine) =>
  (await Promise.allSettled(reads(one))).map((each) =>
    each.status === 'rejected' ? each.reason instanceof SearchUnavailable : each.status,
  )

describe('a key that the engine refuses', () => {
  it.each([
    ['another key', { other: FULL }],
    ['no key at all', { other: FULL }],
    ['a key of other indexes', { 'secret-key': { ...FULL, indexes: ['y_*'] } }],
    ['a key that may not search', { 'secret-key': { ...FULL, actions: ['documents.get'] } }],
  ])('%s: the search is unavailable, and health says down', async (name, keys) => {
    server.keys = keys
    const refused = open(name === 'no key at all' ? '' : 'secret-key')
    expect(await outcomes(refused)).toStrictEqual([true, true, true, true, true])
    expect((await refused.health()).status).toBe('down')
  })

  it('is told once in the log, with its cause and the address without the key, and so is its end', async () => {
    server.keys = { other: FULL }
    await outcomes(engine)
    await outcomes(engine)
    server.keys = {}
    await engine.search(aSearchQuery())
    expect(log).toStrictEqual([
      { msg: 'Search engine unavailable', cause: '403 invalid_api_key', address: server.url },
      { msg: 'Search engine answers again', address: server.url },
    ])
    expect(JSON.stringify(log)).not.toContain('secret-key')
  })

  it('refuses a write at once, so that its job is run again', async () => {
    server.keys = { other: FULL }
    await expect(engine.index(forAgents('Garde'))).rejects.toThrow(SearchUnavailable)
  })

  it('names the rights that it lacks', async () => {
    server.keys = { 'secret-key': { ...FULL, actions: RIGHTS.filter((right) => right !== 'indexes.swap') } }
    expect(await engine.faults()).toStrictEqual({
      kind: 'rights',
      address: server.url,
      missing: ['indexes.swap'],
    })
    server.keys = { 'secret-key': { ...FULL, indexes: ['x_public', 'x_partners', 'x_agents', 'x_meta'] } }
    expect(await engine.faults()).toStrictEqual({ kind: 'indexes', address: server.url, wanted: 'x_*' })
    server.keys = { 'secret-key': FULL }
    expect(await engine.faults()).toBeNull()
    server.keys = { other: FULL }
    expect(await engine.faults()).toStrictEqual({ kind: 'refused', address: server.url })
  })

  it('tries its rights without writing anything', async () => {
    const before = server.tasks.all.length
    await engine.faults()
    expect(server.tasks.all.length).toBe(before)
  })
})

describe('an engine that does not answer', () => {
  it('tells which address, and why', async () => {
    await server.close()
    expect(await engine.faults()).toStrictEqual({
      kind: 'unreachable',
      address: server.url,
      cause: expect.stringMatching(/^(?:ECONNREFUSED|UND_ERR_SOCKET|ECONNRESET)$/),
    })
    server = await new StandIn().open()
  })

  it('keeps counts waiting half a second, once: then they are done without', async () => {
    server.frozen = true
    const timed = async () => {
      const started = performance.now()
      await expect(engine.count(aSearchQuery(), 500)).rejects.toThrow(SearchUnavailable)
      return performance.now() - started
    }
    const [first, second] = [await timed(), await timed()]
    expect(first).toBeLessThan(1_500)
    expect(second).toBeLessThan(250)
  })

  it('is skipped once a search waited in vain, and answers again once it is known to be up', async () => {
    server.frozen = true
    await expect(engine.search(aSearchQuery())).rejects.toThrow(SearchUnavailable)
    const started = performance.now()
    expect(await outcomes(engine)).toStrictEqual([true, true, true, true, true])
    expect(performance.now() - started).toBeLessThan(500)
    server.frozen = false
    expect((await engine.health()).status).toBe('ok')
    expect((await engine.search(aSearchQuery({ text: 'logement' }))).total).toBe(1)
  })
})

describe('a rebuild', () => {
  it('sees its exchange with a key that is limited to our indexes, and leaves none behind', async () => {
    server.keys = { 'secret-key': FULL }
    const started = performance.now()
    expect(await engine.rebuild(forAgents('Garde', 'Cantine', 'Crèche'))).toStrictEqual({
      public: 0,
      partners: 0,
      agents: 3,
    })
    expect(performance.now() - started).toBeLessThan(20_000)
    expect((await engine.search(aSearchQuery())).total).toBe(3)
    expect([...server.indexes.keys()].filter((uid) => uid.endsWith('_new'))).toStrictEqual([])
  })

  it('that fails leaves the indexes in use as they were, and none behind', async () => {
    const failing = async function* () {
      yield aSearchDocument({ id: 'd-9' })
      throw new Error('The base went away')
    }
    await expect(engine.rebuild({ public: [], partners: [], agents: failing() })).rejects.toThrow(
      'The base went away',
    )
    expect((await engine.search(aSearchQuery())).total).toBe(2)
    expect([...server.indexes.keys()].filter((uid) => uid.endsWith('_new'))).toStrictEqual([])
  })

  it('keeps out what is removed while it runs, held or not by the index in use', async () => {
    const slow = async function* () {
      yield aSearchDocument({ id: 'd-1' })
      yield aSearchDocument({ id: 'd-7' })
      await engine.remove(['d-1', 'd-7'], ['agents'])
    }
    await engine.rebuild({ public: [], partners: [], agents: slow() })
    expect([...(await engine.revisions('agents', ['d-1', 'd-7'])).keys()]).toStrictEqual([])
  })
})

describe('writes', () => {
  const written = () =>
    server.asked.filter(({ method, path }) => method === 'POST' && /documents$|delete-batch$/.test(path))

  it('that wait for one another go in one batch an index', async () => {
    server.asked.length = 0
    server.tasks.takes = 40
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        engine.index({ public: [], partners: [], agents: [aSearchDocument({ id: `w-${at}` })] }),
      ),
    )
    expect(written().length).toBeLessThanOrEqual(3)
    expect((await engine.health()).documents.agents).toBe(52)
  })

  it('do not wait for those before to be searchable', async () => {
    server.tasks.takes = 300
    const started = performance.now()
    const first = engine.index(forAgents('Garde'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const second = engine.index({ public: [], partners: [], agents: [aSearchDocument({ id: 'w-1' })] })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(written().at(-1)?.body).toMatchObject([{ id: 'w-1' }])
    expect(performance.now() - started).toBeLessThan(300)
    await Promise.all([first, second])
  })

  it('send nothing for the removal of what an index never held', async () => {
    server.asked.length = 0
    await engine.remove(['d-1', 'd-8'], ['public', 'partners', 'agents'])
    expect(written().map(({ path, body }) => [path, body])).toStrictEqual([
      ['/indexes/x_agents/documents/delete-batch', ['d-1']],
    ])
  })

  it('of an older version are left out, though the newer one is still on its way', async () => {
    server.tasks.takes = 100
    const of = (version: number, title: string) => ({
      public: [],
      partners: [],
      agents: [aSearchDocument({ id: 'w-1', version, title })],
    })
    const newer = engine.index(of(2, 'Nouveau'))
    await new Promise((resolve) => setTimeout(resolve, 60))
    await Promise.all([newer, engine.index(of(1, 'Ancien'))])
    expect((await engine.search(aSearchQuery({ text: 'ancien' }))).total).toBe(0)
  })

  it('make again the indexes that the engine lost', async () => {
    server.indexes.clear()
    await engine.index(forAgents('Garde'))
    expect((await engine.search(aSearchQuery({ text: 'garde' }))).total).toBe(1)
    expect(server.indexes.get('x_agents')?.settings.rankingRules).toContain('freshnessRank:asc')
  })
})
