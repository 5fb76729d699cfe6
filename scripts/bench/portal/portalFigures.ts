import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { step } from '../../lib/progress'
import { runChild } from '../../lib/runChild'
import { pageFigures } from './pageFigures'
import type { reconcilerFigures } from './reconcilerFigures'
import type { searchFigures } from './searchFigures'

type Told = {
  search: Awaited<ReturnType<typeof searchFigures>>
  reconciler: Awaited<ReturnType<typeof reconcilerFigures>>
}

/**
 * What a portal of this size does, on the base and the engine that `env` names, filled: searches and lists, the comparisons of the index,
 * then the pages of the built server with their bytes. The base is installed and opened to the public, if it was not.
 */
export async function portalFigures(env: NodeJS.ProcessEnv, folder: string) {
  const told = join(folder, 'portal.json')
  step('recherche et comparaison')
  const code = await runChild({
    args: ['--import', './scripts/lib/setUp.mjs', 'scripts/bench/portal/tellPortal.ts'],
    env: { ...env, BENCH_PORTAL: told, RUN_JOBS: 'false' },
    onLine: () => {},
  })
  if (code !== 0) throw new Error(`The measures of the portal ended with ${code}`)
  // Written by `tellPortal.ts`.
  const figures = JSON.parse(readFileSync(told, 'utf8')) as Told
  rmSync(told)
  step('pages')
  return { ...figures, ...(await pageFigures(env)) }
}
