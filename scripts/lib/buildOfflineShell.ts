import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { ACCENT_FILE } from '@/features/exchange/offline/present/accentSheet'
import { offlineShell } from '@/features/exchange/offline/present/offlineShell'

const SOURCES = 'src/features/exchange/offline/browser'
const TO = 'public/hors-ligne'
/** The oldest that turn a key into a secret (PRF). */
const TARGET = ['chrome116', 'firefox139', 'safari18']

/**
 * Builds the shell that reads without a network into `public/hors-ligne`: files of their own, which its page asks for by name, and a
 * service worker that knows them all and the digest of the whole.
 */
export async function buildOfflineShell(): Promise<void> {
  rmSync(TO, { recursive: true, force: true })
  mkdirSync(TO, { recursive: true })
  const common = {
    bundle: true,
    minify: true,
    target: TARGET,
    format: 'iife',
    legalComments: 'none',
    logLevel: 'warning',
  } as const
  await build({
    ...common,
    entryPoints: ['shell.ts', 'worker.ts', 'shell.css'].map((name) => `${SOURCES}/${name}`),
    outdir: TO,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
  })
  const files = readdirSync(TO).sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(file).update(readFileSync(`${TO}/${file}`))
  digest.update(offlineShell())
  await build({
    ...common,
    entryPoints: [`${SOURCES}/sw.ts`],
    outdir: TO,
    define: {
      ACCENT: JSON.stringify(ACCENT_FILE),
      BUILD: JSON.stringify(digest.digest('hex').slice(0, 16)),
      FILES: JSON.stringify(['/hors-ligne', ACCENT_FILE, ...files.map((file) => `/hors-ligne/${file}`)]),
    },
  })
}
