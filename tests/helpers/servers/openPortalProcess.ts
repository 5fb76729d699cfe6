import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/test/freePort'

export type PortalProcess = {
  url: string
  /** Does a command of `neighbourServer`. @throws Error with what it threw over there. */
  ask: <Done>(command: string, given?: unknown) => Promise<Done>
  close: () => void
}

type Said = { rank: number; done?: unknown; error?: string }

/** A portal in a process of its own, on a base of its own (SQLite, or a database of MongoDB), with a secret of its own. */
export async function openPortalProcess(): Promise<PortalProcess> {
  const url = `http://localhost:${await freePort()}`
  const folder = mkdtempSync(join(tmpdir(), 'repere-portal-'))
  const child = fork('tests/helpers/scenes/neighbourServer.ts', {
    execArgv: ['--conditions=production', '--import', './scripts/lib/setUp.mjs'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      RUN_JOBS: 'false',
      SMTP_URL: '',
      SITE_URL: url,
      REPERE_SECRET: randomBytes(32).toString('hex'),
      DATA_DIR: folder,
      SEARCH_DB: join(folder, 'search.db'),
      DATABASE_URL: databaseUrl(folder),
    },
  })
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>()
  await new Promise<void>((done, fail) => {
    child.once('exit', (code) => fail(new Error(`A portal ended with ${code}`)))
    child.on('message', (said: Said) => {
      if (said.rank === -1) return done()
      const asked = waiting.get(said.rank)
      waiting.delete(said.rank)
      return said.error ? asked?.fail(new Error(said.error)) : asked?.done(said.done)
    })
  })
  return { url, ask: asker(child, waiting), close: () => stop(child, folder) }
}

function asker(
  child: ChildProcess,
  waiting: Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>,
): PortalProcess['ask'] {
  let rank = 0
  return <Done>(command: string, given: unknown = null) =>
    new Promise<Done>((done, fail) => {
      rank += 1
      // What a command answers is what the test says it does.
      waiting.set(rank, { done: done as (value: unknown) => void, fail })
      child.send({ rank, command, given })
    })
}

function stop(child: ChildProcess, folder: string): void {
  child.removeAllListeners('exit')
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

function databaseUrl(folder: string): string {
  if (process.env.TEST_DATABASE !== 'mongodb') return `file:${join(folder, 'repere.db')}`
  const url = new URL(process.env.MONGODB_URL ?? 'mongodb://127.0.0.1:27017/')
  url.pathname = `/repere_test_${randomBytes(6).toString('hex')}`
  return url.href
}
