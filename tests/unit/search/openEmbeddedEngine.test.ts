import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SearchUnavailable } from '@/errors'
import { Connection } from '@/infra/search/embedded/Connection'
import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-search-'))
  path = join(folder, 'search.db')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = () => new Date('2025-02-03T08:00:00.000Z')
const housing = aSearchDocument({ id: 'd-0001', title: 'Aide personnalisée au logement', acronyms: ['APL'] })

describe('openEmbeddedEngine', () => {
  it('starts empty where the file is missing', async () => {
    const engine = openEmbeddedEngine({ path, now })
    expect(await engine.health()).toStrictEqual({
      engine: 'embedded',
      status: 'ok',
      documents: { public: 0, partners: 0, agents: 0 },
      lastSyncAt: null,
    })
    await engine.close()
  })

  it('starts empty where the file is not an index', async () => {
    writeFileSync(path, 'Ceci n’est pas une base de données. '.repeat(400))
    const engine = openEmbeddedEngine({ path, now })
    await engine.index({ public: [], partners: [], agents: [housing] })
    expect((await engine.search(aSearchQuery({ text: 'apl' }))).total).toBe(1)
    await engine.close()
  })

  it('starts empty where the file is of another format, to be filled again', async () => {
    const before = openEmbeddedEngine({ path, now })
    await before.index({ public: [], partners: [], agents: [housing] })
    await before.close()
    const file = new Connection(path)
    file.exec('PRAGMA user_version = 2')
    file.close()
    const engine = openEmbeddedEngine({ path, now })
    expect(await engine.revisions('agents', [housing.id])).toStrictEqual(new Map())
    await engine.index({ public: [], partners: [], agents: [housing] })
    expect((await engine.points(aSearchQuery({ text: 'apl' }), 10)).total).toBe(1)
    await engine.close()
  })

  it('starts empty where pages of the file are damaged', async () => {
    const sheets = Array.from({ length: 50 }, (_, n) => ({
      ...housing,
      id: `d-${n}`,
      body: `mot${n} `.repeat(500),
    }))
    const before = openEmbeddedEngine({ path, now })
    await before.rebuild({ public: [], partners: [], agents: sheets })
    await before.close()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0x78, Math.floor(bytes.length * 0.8)))
    const engine = openEmbeddedEngine({ path, now })
    await expect(engine.search(aSearchQuery({ text: 'apl' }))).rejects.toThrow(SearchUnavailable)
    await engine.index({ public: [], partners: [], agents: [housing] })
    expect((await engine.search(aSearchQuery({ text: 'apl' }))).total).toBe(1)
    await engine.close()
  })

  it('follows the file that another process made in the place of a damaged one', async () => {
    const second = openEmbeddedEngine({ path, now })
    await second.index({ public: [], partners: [], agents: [housing] })
    writeFileSync(path, 'Ceci n’est pas une base de données. '.repeat(400))
    rmSync(`${path}-wal`)
    const first = openEmbeddedEngine({ path, now })
    await first.index({ public: [], partners: [], agents: [housing] })
    expect((await second.search(aSearchQuery({ text: 'apl' }))).total).toBe(1)
    await second.index({ public: [], partners: [], agents: [{ ...housing, id: 'd-0002' }] })
    await second.close()
    await first.close()
    const third = openEmbeddedEngine({ path, now })
    expect((await third.search(aSearchQuery({ text: 'apl' }))).total).toBe(2)
    await third.close()
  })

  it('opens again a file that was replaced under it', async () => {
    const engine = openEmbeddedEngine({ path, now })
    await engine.index({ public: [], partners: [], agents: [housing] })
    rmSync(path)
    expect((await engine.search(aSearchQuery({ text: 'apl' }))).total).toBe(0)
    await engine.index({ public: [], partners: [], agents: [housing] })
    expect((await engine.search(aSearchQuery({ text: 'apl' }))).total).toBe(1)
    await engine.close()
  })

  it('shows another process what was written, removed and configured', async () => {
    const writer = openEmbeddedEngine({ path, now })
    const reader = openEmbeddedEngine({ path, now })
    const found = async (text: string) =>
      (await reader.search(aSearchQuery({ text }))).hits.map(({ id }) => id)
    await writer.index({ public: [], partners: [], agents: [housing] })
    expect(await found('logment')).toStrictEqual(['d-0001'])
    await writer.configure({ acronyms: ['APL'], synonyms: [['toit', 'logement']] })
    expect(await found('toit')).toStrictEqual(['d-0001'])
    await writer.remove(['d-0001'], ['agents'])
    expect(await found('logement')).toStrictEqual([])
    await writer.close()
    await reader.close()
  })

  it('keeps what was indexed while a rebuild was filling the new tables', async () => {
    const engine = openEmbeddedEngine({ path, now })
    const late = aSearchDocument({ id: 'd-0002', title: 'Chèque énergie' })
    await engine.index({ public: [], partners: [], agents: [housing] })
    async function* slowly() {
      yield housing
      await engine.index({ public: [], partners: [], agents: [late] })
    }
    await engine.rebuild({ public: [], partners: [], agents: slowly() })
    expect((await engine.search(aSearchQuery({ text: 'énergie' }))).hits.map(({ id }) => id)).toStrictEqual([
      'd-0002',
    ])
    expect((await engine.revisions('agents', [housing.id, late.id])).size).toBe(2)
    await engine.close()
  })
})
