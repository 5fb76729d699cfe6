import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EmbeddedEngine } from '@/infra/search/embedded/EmbeddedEngine'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'

const DOCUMENTS = 700

let folder: string
let writer: EmbeddedEngine

const open = () => new EmbeddedEngine(join(folder, 'search.db'), () => new Date())
const document = (n: number) =>
  aSearchDocument({ id: `d-${String(n).padStart(4, '0')}`, title: `Aide au transport ${n}`, body: `mot${n}` })
const query = aSearchQuery({ text: 'transport', readerClass: 'public' })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-parts-'))
  writer = open()
})
afterEach(async () => {
  await writer.close()
  rmSync(folder, { recursive: true, force: true })
})

/** How many times the event loop has turned until a work is done. */
async function turnsOf(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const count = () => {
    turns += 1
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  await work
  isDone = true
  return turns
}

async function fill(): Promise<void> {
  const documents = Array.from({ length: DOCUMENTS }, (_, n) => document(n))
  await writer.index({ public: documents, partners: [], agents: [] })
}

describe('an index that a process reads for the first time', () => {
  it('is read in parts, between which others are answered, then finds the same', async () => {
    await fill()
    const reader = open()
    const asked = reader.search(query)
    expect(await turnsOf(asked)).toBeGreaterThan(3)
    const { tookMs: _, ...expected } = await writer.search(query)
    expect(await asked).toMatchObject(expected)
    await reader.close()
  })

  it('is read once for all who ask meanwhile', async () => {
    await fill()
    const reader = open()
    const [one, other] = [reader.search(query), reader.suggest('public', 'aide', 3)]
    expect([(await one).total, (await other).length]).toStrictEqual([DOCUMENTS, 3])
    await reader.close()
  })

  it('holds what was written and removed while it was read', async () => {
    await fill()
    const reader = open()
    const asked = reader.search(query)
    await writer.index({ public: [document(DOCUMENTS)], partners: [], agents: [] })
    await writer.remove(['d-0000', 'd-0001'], ['public'])
    await asked
    expect((await reader.search(query)).total).toBe(DOCUMENTS - 1)
    expect(
      (await reader.search(aSearchQuery({ text: `mot${DOCUMENTS}`, readerClass: 'public' }))).total,
    ).toBe(1)
    await reader.close()
  })

  it('follows a rebuild that takes its place meanwhile', async () => {
    await fill()
    const reader = open()
    const asked = reader.search(query)
    await writer.rebuild({ public: [document(1), document(2)], partners: [], agents: [] })
    await asked
    expect((await reader.search(query)).total).toBe(2)
    await reader.close()
  })
})
