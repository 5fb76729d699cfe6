import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedEngine } from '@/infra/search/embedded/openEmbeddedEngine'
import { aSearchQuery } from '../../factories/aSearchQuery'

const SCRIPT = fileURLToPath(new URL('./indexUntilKilled.ts', import.meta.url))

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-crash-'))
  path = join(folder, 'search.db')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a process that writes, kills it some time after its first acknowledged write, and gives the last one it acknowledged. */
async function writeUntilKilled(mode: 'index' | 'rebuild', milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, path, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (data) => {
    output += String(data)
  })
  await once(child.stdout, 'data')
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  child.kill('SIGKILL')
  await once(child, 'close')
  return Number(output.trim().split('\n').at(-1))
}

describe.each(['index', 'rebuild'] as const)('A process killed during %s', (mode) => {
  it.each([0, 7, 31, 83])('leaves whole what it acknowledged, %i ms later', async (milliseconds) => {
    const acknowledged = await writeUntilKilled(mode, milliseconds)
    const engine = openEmbeddedEngine({ path })
    const revisions = await engine.revisions(
      'agents',
      Array.from({ length: 30 }, (_, n) => `d-${n}`),
    )
    const versions = new Set(revisions.values())
    expect([revisions.size, versions.size]).toStrictEqual([20, 1])
    const version = Number([...versions][0])
    expect(version).toBeGreaterThanOrEqual(acknowledged)
    expect((await engine.search(aSearchQuery({ text: `v${version}` }))).total).toBe(20)
    expect((await engine.search(aSearchQuery({ text: 'texte' }))).total).toBe(20)
    const counts = await engine.rebuild({ public: [], partners: [], agents: [] })
    expect(counts).toStrictEqual({ public: 0, partners: 0, agents: 0 })
    await engine.close()
  })
})
