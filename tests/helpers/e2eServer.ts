import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedOnce } from '../../scripts/demo/seedOnce'
import { freePort } from '../../scripts/test/freePort'
import buildOnce from './buildOnce'
import { findChromium } from './findChromium'
import { startBuiltServer } from './startBuiltServer'

/**
 * Serves the demo on a base of its own for the whole run: `E2E_URL` is its address and `E2E_DATA_DIR` its folder, which
 * holds demo-accounts.json and the mails. Returns what stops it.
 */
export default async function startE2eServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-e2e-'))
  const port = await freePort()
  const settings = {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    DATABASE_URL: `file:${folder}/repere.db`,
    SEARCH_DB: `${folder}/search.db`,
    SITE_URL: `http://localhost:${port}`,
    REPERE_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'warn',
    MEILI_URL: '',
    SMTP_URL: '',
    OIDC_ISSUER: '',
    CHROMIUM_PATH: findChromium() ?? '',
  }
  await buildOnce()
  await seedOnce(settings)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const stop = await startBuiltServer(port, settings).catch((error: unknown) => {
    remove()
    throw error
  })
  process.env.E2E_URL = settings.SITE_URL
  process.env.E2E_DATA_DIR = folder
  return async () => {
    await stop()
    remove()
  }
}
