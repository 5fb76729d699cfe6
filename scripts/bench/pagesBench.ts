import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../../tests/helpers/findChromium'
import { buildPortal } from '../lib/buildPortal'
import { isBuildCurrent } from '../lib/buildStamp'
import { childEnvironment } from '../lib/childEnvironment'
import { runChild } from '../lib/runChild'
import { serveNext } from '../lib/serveNext'
import { freePort } from '../test/freePort'

/** Milliseconds of the server's answer, kilobytes (gzip) of JavaScript above an empty page of the same build. */
export type PageFigures = {
  page: string
  p50: number
  p95: number
  javascriptKb: number
  limitKb: number
  within: boolean
}

const CONTENT_LIMIT_KB = 30
const SEARCH_LIMIT_KB = 90
const ANSWERS = 30

const PAGES = [
  { page: '/', limitKb: SEARCH_LIMIT_KB },
  { page: '/recherche?q=logement', limitKb: SEARCH_LIMIT_KB },
  { page: '/dispositifs/D0001', limitKb: CONTENT_LIMIT_KB },
  { page: '/dispositifs/D0001/imprimer', limitKb: CONTENT_LIMIT_KB },
  { page: '/themes/logement', limitKb: CONTENT_LIMIT_KB },
  { page: '/annuaire/P0001', limitKb: CONTENT_LIMIT_KB },
  { page: '/connexion', limitKb: CONTENT_LIMIT_KB },
] as const

/** Builds, seeds a throwaway base, serves it, and measures each page. */
export async function runPagesBench(): Promise<PageFigures[]> {
  if (!isBuildCurrent()) await buildPortal()
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  const port = await freePort()
  const env = {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'repere.db')}`,
    SEARCH_DB: join(folder, 'search.db'),
    SITE_URL: `http://localhost:${port}`,
    REPERE_SECRET: 'bench-'.repeat(8),
    LOG_LEVEL: 'warn',
  }
  const figures: PageFigures[] = []
  try {
    await runChild({
      args: ['--import', './scripts/lib/setUp.mjs', 'scripts/seed.ts'],
      env: childEnvironment(env),
    })
    await serveNext({
      mode: 'start',
      port,
      env,
      onStart: async () => {
        await untilAnswers(`${env.SITE_URL}/api/health`)
        figures.push(...(await measure(env.SITE_URL)))
        // The server runs until a signal: ours says that the measures are done.
        process.kill(process.pid, 'SIGTERM')
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return figures
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${url} does not answer`)
}

async function measure(base: string): Promise<PageFigures[]> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium on this machine: set CHROMIUM_PATH')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const empty = emptyPageScripts()
  const figures: PageFigures[] = []
  for (const { page, limitKb } of PAGES) {
    const times = await answerTimes(base + page)
    const tab = await browser.newPage()
    const scripts = new Set<string>()
    tab.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.add(new URL(response.url()).pathname.replace('/_next/', ''))
    })
    await tab.goto(base + page, { waitUntil: 'networkidle' })
    await tab.close()
    const above = [...scripts].filter((script) => !empty.has(script))
    const javascriptKb = Math.round(above.reduce((sum, script) => sum + gzipSize(script), 0) / 102.4) / 10
    figures.push({
      page,
      p50: at(times, 0.5),
      p95: at(times, 0.95),
      javascriptKb,
      limitKb,
      within: javascriptKb <= limitKb,
    })
  }
  await browser.close()
  return figures
}

/** What every page of the build loads, an empty one too. */
function emptyPageScripts(): Set<string> {
  const manifest: { rootMainFiles: string[]; polyfillFiles: string[] } = JSON.parse(
    readFileSync('.next/build-manifest.json', 'utf8'),
  )
  return new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles])
}

const gzipSize = (script: string): number => gzipSync(readFileSync(join('.next', script))).length

async function answerTimes(url: string): Promise<number[]> {
  const times: number[] = []
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    const started = performance.now()
    await (await fetch(url)).text()
    times.push(performance.now() - started)
  }
  return times.slice(5).sort((a, b) => a - b)
}

const at = (sorted: number[], share: number): number =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
