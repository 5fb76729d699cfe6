import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { openMeilisearchEngine } from '@/infra/search/meilisearch/openMeilisearchEngine'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { anOrganisation } from '../../factories/anOrganisation'
import { StandIn } from '../../helpers/meilisearch/StandIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')

/** Where the engine of this process is held; see `select.ts`. */
const HELD = Symbol.for('repere.searchEngine')
// A symbol of ours on the global object, which its type cannot know.
const shared = globalThis as { [HELD]?: Promise<SearchEngine> | undefined }
const SHEETS = 35

let before: Promise<SearchEngine> | undefined
let server: StandIn
let engine: SearchEngine

beforeAll(async () => {
  before = shared[HELD]
  server = await new StandIn().open()
  engine = openMeilisearchEngine({ url: server.url, key: 'secret-key', prefix: 'x' })
  shared[HELD] = Promise.resolve(engine)
  for (let n = 0; n < SHEETS; n += 1)
    await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({ name: `Relais ${n}` }),
      overrideAccess: true,
    })
})

afterAll(async () => {
  await engine.close()
  await server.close()
  shared[HELD] = before
})

const sentTo = (path: RegExp) => server.asked.filter((one) => one.method === 'POST' && path.test(one.path))

describe('an engine that each batch costs a task', () => {
  it('is filled in one batch for each of its indexes, then found whole in one reading of each', async () => {
    server.asked.length = 0
    expect(await reconcileIndex(payload)).toStrictEqual({ mended: SHEETS })
    expect(sentTo(/\/indexes\/x_(public|partners|agents)\/documents$/)).toHaveLength(3)
    expect((await engine.health()).documents).toStrictEqual({
      public: SHEETS,
      partners: SHEETS,
      agents: SHEETS,
    })
    server.asked.length = 0
    expect(await reconcileIndex(payload)).toStrictEqual({ mended: 0 })
    expect(sentTo(/\/documents$/)).toStrictEqual([])
    expect(sentTo(/\/documents\/fetch$/)).toHaveLength(3)
  })

  it('holds nothing of a sheet that is withdrawn while its batch is being written', async () => {
    await engine.rebuild({ public: [], partners: [], agents: [] })
    const { docs } = await payload.find({
      collection: SLUGS.organisations,
      depth: 0,
      limit: 1,
      sort: 'publicId',
      overrideAccess: true,
    })
    const [first] = docs
    const index = engine.index.bind(engine)
    let times = 0
    engine.index = async (documents) => {
      times += 1
      if (times === 1)
        await payload.update({
          collection: SLUGS.organisations,
          id: first?.id ?? '',
          data: { _status: 'draft' },
          overrideAccess: true,
        })
      await index(documents)
    }
    await reconcileIndex(payload)
    engine.index = index
    const held: string[] = []
    for await (const ids of engine.ids('public', 100)) held.push(...ids)
    expect([held.length, held.includes(first?.publicId ?? '')]).toStrictEqual([SHEETS - 1, false])
  })
})
