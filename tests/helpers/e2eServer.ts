import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedOnce } from '../../scripts/demo/seedOnce'
import { waitUntilHealthy } from '../../scripts/demo/waitUntilHealthy'
import { buildPortal } from '../../scripts/lib/buildPortal'
import { isBuildCurrent } from '../../scripts/lib/buildStamp'
import { childEnvironment } from '../../scripts/lib/childEnvironment'
import { NEXT } from '../../scripts/lib/next'
import { freePort } from '../../scripts/test/freePort'
import { findChromium } from './findChromium'

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
  if (!isBuildCurrent()) await buildPortal()
  await seedOnce(settings)
  const server = spawn(process.execPath, [NEXT, 'start', '--port', String(port)], {
    env: childEnvironment(settings),
    stdio: ['ignore', 2, 2],
  })
  const ended = new Promise<number>((resolve) => server.on('exit', (code) => resolve(code ?? 0)))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  await waitUntilHealthy(`http://127.0.0.1:${port}`, ended).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  process.env.E2E_URL = settings.SITE_URL
  process.env.E2E_DATA_DIR = folder
  return stop
}
