import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload } from '../helpers/servers/openTestPayload'

/** The base of the test; the children write their files in a folder beside it. */
await openTestPayload()
const folder = mkdtempSync(join(tmpdir(), 'repere-private-'))
let mask: number

beforeAll(() => {
  mask = process.umask(0o022)
})
afterAll(() => {
  process.umask(mask)
  rmSync(folder, { recursive: true, force: true })
})

function run(args: readonly string[], data: string, more: Record<string, string> = {}): void {
  const own = process.env.DATABASE_URL?.startsWith('file:') ? { DATABASE_URL: `file:${data}/repere.db` } : {}
  const places = { ...own, DATA_DIR: data, SEARCH_DB: `${data}/search.db`, SMTP_URL: '' }
  const env = { ...process.env, ...places, NODE_OPTIONS: '' }
  const ran = spawnSync(process.execPath, ['--conditions=production', ...args], {
    env: { ...env, ...more },
    encoding: 'utf8',
  })
  expect([ran.status, ran.stderr]).toStrictEqual([0, expect.any(String)])
}

/** What somebody else may read or enter. */
function openTo(path: string): string[] {
  const { mode } = statSync(path)
  const own = (mode & 0o077) === 0 ? [] : [`${path.slice(folder.length)} ${(mode & 0o777).toString(8)}`]
  const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : []
  return [...own, ...inside.flatMap(openTo)]
}

const countOf = (path: string) => readdirSync(path, { recursive: true }).length

describe('the files of the data folder', () => {
  it('are for their owner alone when a command makes them', () => {
    const data = join(folder, 'command')
    run(['--import', './scripts/lib/setUp.mjs', 'scripts/reindex.ts'], data)
    run(['--import', './scripts/lib/setUp.mjs', 'tests/helpers/scenes/leaveFiles.ts'], data, {
      LEAVE_FILES: 'command',
    })
    expect([openTo(data), countOf(data) >= 6]).toStrictEqual([[], true])
  })

  it('are for their owner alone when a server makes them, started without a command', () => {
    const data = join(folder, 'server')
    mkdirSync(data)
    run(['--import', 'tsx', 'tests/helpers/scenes/leaveFiles.ts'], data, {
      LEAVE_FILES: 'server',
      NEXT_RUNTIME: 'nodejs',
    })
    expect([openTo(data), countOf(data) >= 6]).toStrictEqual([[], true])
  })

  it('are closed when an earlier version left them open', () => {
    const data = join(folder, 'earlier')
    run(['--import', './scripts/lib/setUp.mjs', 'scripts/reindex.ts'], data)
    mkdirSync(join(data, 'mails'))
    writeFileSync(join(data, 'secrets.env'), '')
    for (const name of readdirSync(data)) chmodSync(join(data, name), name === 'mails' ? 0o755 : 0o644)
    chmodSync(data, 0o755)
    run(['--import', './scripts/lib/setUp.mjs', 'scripts/reindex.ts'], data)
    expect(openTo(data)).toStrictEqual([])
  })

  it('do not make private what is exported for everybody', () => {
    const data = join(folder, 'export')
    const out = join(folder, 'out')
    for (const audience of ['public', 'agents'])
      run(
        [
          '--import',
          './scripts/lib/setUp.mjs',
          'scripts/export.ts',
          'csv',
          '--out',
          join(out, audience),
          '--audience',
          audience,
        ],
        data,
      )
    const readable = (audience: string) =>
      readdirSync(join(out, audience)).every((name) => statSync(join(out, audience, name)).mode & 0o004)
    expect([readable('public'), readable('agents'), openTo(data)]).toStrictEqual([true, false, []])
  })
})
