import { waitUntilHealthy } from '../../demo/waitUntilHealthy'
import { buildPortal } from '../../lib/buildPortal'
import { isBuildCurrent } from '../../lib/buildStamp'
import { serveNext } from '../../lib/serveNext'
import { freePort } from '../../test/freePort'
import { percentile, rounded, timed } from '../timing'

/** Milliseconds of the built server's answer, kilobytes of its HTML as they are before gzip. */
type Figures = { status: number; first: number; p50: number; p95: number; kilobytes: number }

const ANSWERS = 30
const PAGES = [
  '/annuaire',
  '/annuaire?type=service',
  '/recherche?q=aide',
  '/recherche',
  '/themes',
  '/api/search?q=orienter',
]
/** Readers of one address are counted: each page is asked a little slower than they may ask. */
const READ_LIMIT_PAUSE_MS = 210

/** Asked while the index is compared: a list with its facets, and a search. */
const MEANWHILE = ['/annuaire', '/recherche?q=aide']

type Meanwhile = { alone: number; during: number; ratio: number }

/**
 * Serves the built portal (built if need be) on the base of `env`, which is installed and open to the public, and measures its lists;
 * then two of them again beside the whole comparison that a server makes as it starts: their p95 in both cases, and the second by the
 * first. That comparison must last longer than the questions (some 25 seconds), which it does from 50,000 records on.
 */
export async function pageFigures(env: NodeJS.ProcessEnv) {
  if (!isBuildCurrent()) await buildPortal()
  const pages = await served({ ...env, RUN_JOBS: 'false' }, PAGES)
  const during = await served({ ...env, RUN_JOBS: 'true' }, MEANWHILE)
  const compared: Record<string, Meanwhile> = {}
  for (const page of MEANWHILE) {
    const [alone, meanwhile] = [pages[page]?.p95 ?? 0, during[page]?.p95 ?? 0]
    compared[page] = { alone, during: meanwhile, ratio: rounded(meanwhile / alone) }
  }
  return { pages, whileComparing: compared }
}

async function served(env: NodeJS.ProcessEnv, asked: readonly string[]): Promise<Record<string, Figures>> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const figures: Record<string, Figures> = {}
  await serveNext({
    mode: 'start',
    port,
    env: { ...env, NODE_ENV: 'production', SITE_URL: origin, LOG_LEVEL: 'warn' },
    onStart: async (ended) => {
      await waitUntilHealthy(origin, ended)
      for (const page of asked) figures[page] = await measured(origin + page)
      // The server runs until a signal: ours says that the measures are done.
      process.kill(process.pid, 'SIGTERM')
    },
  })
  return figures
}

async function measured(url: string): Promise<Figures> {
  const times: number[] = []
  let answer = { status: 0, bytes: 0 }
  for (let n = 0; n <= ANSWERS; n += 1) {
    times.push(
      await timed(async () => {
        const response = await fetch(url)
        answer = { status: response.status, bytes: (await response.arrayBuffer()).byteLength }
      }),
    )
    await new Promise((resolve) => setTimeout(resolve, READ_LIMIT_PAUSE_MS))
  }
  const [first = 0, ...others] = times
  return {
    status: answer.status,
    first: rounded(first),
    p50: rounded(percentile(others, 0.5)),
    p95: rounded(percentile(others, 0.95)),
    kilobytes: rounded(answer.bytes / 1000),
  }
}
