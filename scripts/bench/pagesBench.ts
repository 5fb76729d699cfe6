import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../../tests/helpers/servers/findChromium'
import { onThrowawayDemo } from './onThrowawayDemo'

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

/** Serves a throwaway demo, and measures each page. */
export async function runPagesBench(): Promise<PageFigures[]> {
  return onThrowawayDemo({}, ({ url }) => measure(url))
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
