import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../../tests/helpers/servers/findChromium'
import { step } from '../lib/progress'
import { UsageError } from '../lib/UsageError'

const TEN_MINUTES_MS = 600_000

/** The path of a Chromium, installed first where there is none. @throws UsageError that says how to install one. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium()
  if (found) return found
  step('Aucun Chromium trouvé : installation par Playwright')
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  const own = findChromium()
  if (own) return own
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    step('Installation de Chromium par apt-get')
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'])
  }
  const installed = findChromium()
  if (installed) return installed
  throw new UsageError(
    'Aucun Chromium, et il n’a pas pu être installé. Installez-le (« apt install chromium », « npx playwright install --with-deps chromium ») ou donnez son chemin dans CHROMIUM_PATH.',
  )
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: TEN_MINUTES_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
