import { randomBytes } from 'node:crypto'
import { mkdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { buildPortal } from '../lib/buildPortal'
import { isBuildCurrent } from '../lib/buildStamp'
import { bar } from '../lib/progress'
import { entryPoints } from './entryPoints'
import { freePort } from './freePort'
import type { Counts, TestRun } from './Suite'
import { startOnce } from './startOnce'

/** Starts every entry point `times` times on a base of its own: each start is one test of its exit code and its words. */
export async function startEntries({ times, folder, output }: TestRun): Promise<Counts> {
  const data = join(folder, 'starts')
  mkdirSync(data, { recursive: true })
  if (!isBuildCurrent()) await buildPortal()
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const failures: string[] = []
  for (let time = 1; time <= times; time += 1)
    for (const [done, entry] of entryPoints(data, time).entries()) {
      const { outcome, fault } = await startOnce(entry, { ...settings(data), PORT: String(await freePort()) })
      if (fault) {
        const words = `${entry.name}, démarrage ${time} : ${fault}`
        writeSync(output, `  ${words}\n`)
        failures.push(words)
      }
      counts[outcome] += 1
      bar(`tour ${time}`, done + 1, entryPoints(data, time).length)
    }
  return { ...counts, failures }
}

const SECRET = randomBytes(32).toString('hex')

function settings(data: string): Record<string, string> {
  return {
    DATA_DIR: data,
    DATABASE_URL: `file:${data}/repere.db`,
    SEARCH_DB: `${data}/search.db`,
    MEILI_URL: '',
    SMTP_URL: '',
    REPERE_SECRET: SECRET,
  }
}
