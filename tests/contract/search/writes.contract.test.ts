import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SearchEngine } from '@/infra/search/SearchEngine'
import { SEARCH_SORTS } from '@/infra/search/SearchQuery'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ENGINES, type OpenedEngine } from './engines'
import { randomDocument, WORDS } from './randomDocument'
import { seeded } from './seeded'

const agentsOnly = (...agents: ReturnType<typeof randomDocument>[]) => ({ public: [], partners: [], agents })

/** Everything that a person could see change. */
async function everything(engine: SearchEngine, readerClass: 'public' | 'partners' | 'agents') {
  const texts = ['', ...WORDS, 'enrgie', 'logment', 'fiche retrai', 'handicap école', 'saintetienne']
  const answers = []
  for (const text of texts) {
    for (const sort of SEARCH_SORTS) {
      const query = aSearchQuery({
        readerClass,
        text,
        sort,
        near: { lat: 48, lng: 2, radiusKm: null },
        pageSize: 100,
      })
      const { tookMs: _, ...answer } = await engine.search(query)
      answers.push(answer, await engine.points(query, 2000))
    }
    answers.push(await engine.suggest(readerClass, text, 8))
  }
  return answers
}

describe.each(ENGINES)('Writes to $name', ({ open }) => {
  let opened: OpenedEngine
  let other: OpenedEngine

  beforeEach(async () => {
    opened = await open()
    other = await open()
  })

  afterEach(async () => {
    await opened.dispose()
    await other.dispose()
  })

  const found = async (text: string) =>
    (await opened.engine.search(aSearchQuery({ text }))).hits.map(({ id }) => id)

  it('ignore a version older than the one held, whatever the order of arrival', async () => {
    await opened.engine.index(agentsOnly(aSearchDocument({ id: 'd-1', version: 2, title: 'Nouveau' })))
    await opened.engine.index(agentsOnly(aSearchDocument({ id: 'd-1', version: 1, title: 'Ancien' })))
    expect([await found('nouveau'), await found('ancien')]).toStrictEqual([['d-1'], []])
    expect(await opened.engine.revisions('agents', ['d-1'])).toStrictEqual(new Map([['d-1', '2']]))
  })

  it('tell the revisions of the sheets that are asked, and nothing of those not held', async () => {
    await opened.engine.index(
      agentsOnly(
        aSearchDocument({ id: 'd-1', revision: 'a' }),
        aSearchDocument({ id: 'd-2', revision: 'b' }),
        aSearchDocument({ id: 'd-3', revision: 'c' }),
      ),
    )
    const { engine } = opened
    expect([
      await engine.revisions('agents', ['d-3', 'd-9', 'd-1']),
      await engine.revisions('public', ['d-1']),
      await engine.revisions('agents', []),
    ]).toStrictEqual([
      new Map([
        ['d-1', 'a'],
        ['d-3', 'c'],
      ]),
      new Map(),
      new Map(),
    ])
  })

  it('tell every id that an index holds, so many at a time', async () => {
    const documents = Array.from({ length: 7 }, (_, n) => aSearchDocument({ id: `d-${n}` }))
    await opened.engine.index(agentsOnly(...documents))
    const slices = async (readerClass: 'public' | 'agents', size: number) => {
      const all: string[][] = []
      for await (const ids of opened.engine.ids(readerClass, size)) all.push(ids)
      return all
    }
    const agents = await slices('agents', 3)
    expect([
      agents.map(({ length }) => length),
      agents.flat().sort(),
      await slices('public', 3),
    ]).toStrictEqual([[3, 3, 1], documents.map(({ id }) => id), []])
    expect((await slices('agents', 7)).flat()).toHaveLength(7)
  })

  it('remove from the classes named and no other, unknown ids without error', async () => {
    const sheet = aSearchDocument({ id: 'd-1', title: 'Logement' })
    await opened.engine.index({ public: [sheet], partners: [sheet], agents: [sheet] })
    await opened.engine.remove(['d-1', 'd-9'], ['public', 'partners'])
    expect((await opened.engine.health()).documents).toStrictEqual({ public: 0, partners: 0, agents: 1 })
  })

  it('find again what was removed then written again', async () => {
    const sheet = aSearchDocument({ id: 'd-1', title: 'Logement' })
    await opened.engine.index(agentsOnly(sheet))
    await opened.engine.remove(['d-1'], ['agents'])
    expect(await found('logement')).toStrictEqual([])
    await opened.engine.index(agentsOnly(sheet))
    expect(await found('logement')).toStrictEqual(['d-1'])
  })

  it('leave the same state as a rebuild: hits, order, totals, counts, suggestions', async () => {
    const random = seeded(42)
    const kept = new Map<string, ReturnType<typeof randomDocument>>()
    for (let round = 0; round < 12; round += 1) {
      const changed = Array.from({ length: 20 }, () => 1 + Math.floor(random() * 80)).map((n) => ({
        ...randomDocument(n + 1000 * Math.floor(random() * 3)),
        id: `r-${n}`,
        version: round,
      }))
      const removed = Array.from({ length: 8 }, () => `r-${1 + Math.floor(random() * 80)}`)
      await opened.engine.index(agentsOnly(...changed))
      await opened.engine.remove(removed, ['agents'])
      for (const document of changed) kept.set(document.id, document)
      for (const id of removed) kept.delete(id)
    }
    const counts = await other.engine.rebuild(agentsOnly(...kept.values()))
    expect(counts).toStrictEqual({ public: 0, partners: 0, agents: kept.size })
    expect(await everything(opened.engine, 'agents')).toStrictEqual(await everything(other.engine, 'agents'))
  })

  it('of a restricted sheet change nothing that other classes see', async () => {
    const shared = Array.from({ length: 60 }, (_, n) => randomDocument(n + 1))
    const secret = Array.from({ length: 60 }, (_, n) => ({
      ...randomDocument(n + 500),
      title: `Secret saintetienne enrgie logment ${n}`,
      body: 'logment enrgie saint etienne retraites',
    }))
    await opened.engine.index({ public: shared, partners: shared, agents: shared })
    await other.engine.index({ public: shared, partners: shared, agents: [...shared, ...secret] })
    await other.engine.remove(['r-0500', 'r-0501'], ['agents'])
    for (const readerClass of ['public', 'partners'] as const) {
      expect(await everything(other.engine, readerClass)).toStrictEqual(
        await everything(opened.engine, readerClass),
      )
    }
  })

  it('replace everything at a rebuild, and say when', async () => {
    await opened.engine.index(agentsOnly(aSearchDocument({ id: 'd-1', title: 'Ancien' })))
    await opened.engine.rebuild(agentsOnly(aSearchDocument({ id: 'd-2', title: 'Nouveau' })))
    expect([await found('ancien'), await found('nouveau')]).toStrictEqual([[], ['d-2']])
    const { status, lastSyncAt } = await opened.engine.health()
    expect([status, lastSyncAt === null]).toStrictEqual(['ok', false])
  })

  it('apply new synonyms at once, and drop the old ones', async () => {
    await opened.engine.index(agentsOnly(aSearchDocument({ id: 'd-1', title: 'Logement' })))
    await opened.engine.configure({ acronyms: [], synonyms: [['toit', 'logement']] })
    expect(await found('toit')).toStrictEqual(['d-1'])
    await opened.engine.configure({ acronyms: [], synonyms: [] })
    expect(await found('toit')).toStrictEqual([])
  })
})
