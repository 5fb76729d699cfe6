import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EmbeddedEngine } from '@/infra/search/embedded/EmbeddedEngine'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'

let folder: string
let engine: EmbeddedEngine
let other: InstanceType<typeof Database>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-held-'))
  engine = new EmbeddedEngine(join(folder, 'search.db'), () => new Date())
  other = new Database(join(folder, 'search.db'))
})
afterEach(async () => {
  other.close()
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('an index file that another process writes', () => {
  it('is searched meanwhile, and written once it is free', async () => {
    other.exec('BEGIN IMMEDIATE')
    const document = aSearchDocument({ title: 'Aide au transport' })
    const written = engine.index({ public: [document], partners: [], agents: [] })
    const query = aSearchQuery({ text: 'transport', readerClass: 'public' })
    const before = await engine.search(query)
    other.exec('COMMIT')
    await written
    const after = await engine.search(query)
    expect([before.total, after.total]).toStrictEqual([0, 1])
  })
})
