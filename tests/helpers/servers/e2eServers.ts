import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedOnce } from '../../../scripts/demo/seedOnce'
import { freePort } from '../../../scripts/test/freePort'
import buildOnce from './buildOnce'
import { E2E_WORKERS, tellPlace } from './e2ePlace'
import { findChromium } from './findChromium'
import { startBuiltServer } from './startBuiltServer'

/**
 * Serves the demo to the end to end tests, once for each worker of Playwright, on a base of its own (see `e2ePlace`): it is seeded
 * once, and copied for the others. Returns what stops them all.
 */
export default async function startE2eServers(): Promise<() => Promise<void>> {
  await buildOnce()
  const folders = Array.from({ length: E2E_WORKERS }, () => mkdtempSync(join(tmpdir(), 'repere-e2e-')))
  const running: (() => Promise<void>)[] = []
  const end = async () => {
    await Promise.all(running.map((stop) => stop()))
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const [first = '', ...others] = folders
    await seedOnce(await settingsOf(first))
    for (const folder of others) cpSync(first, folder, { recursive: true })
    for (const [worker, folder] of folders.entries()) running.push(await serve(worker, folder))
  } catch (error) {
    await end()
    throw error
  }
  return end
}

async function serve(worker: number, folder: string): Promise<() => Promise<void>> {
  const settings = await settingsOf(folder)
  tellPlace(worker, { url: settings.SITE_URL, folder })
  return startBuiltServer(Number(new URL(settings.SITE_URL).port), settings)
}

async function settingsOf(folder: string) {
  return {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    DATABASE_URL: `file:${folder}/repere.db`,
    SEARCH_DB: `${folder}/search.db`,
    SITE_URL: `http://localhost:${await freePort()}`,
    REPERE_SECRET: SECRET,
    LOG_LEVEL: 'warn',
    MEILI_URL: '',
    SMTP_URL: '',
    OIDC_ISSUER: '',
    CHROMIUM_PATH: findChromium() ?? '',
  }
}

const SECRET = randomBytes(32).toString('hex')
