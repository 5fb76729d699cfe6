import { checkImports } from './checkImports'
import { runPlaywright } from './runPlaywright'
import { runTool } from './runTool'
import { runVitest } from './runVitest'
import type { Counts, Suite, TestRun } from './Suite'
import { startEntries } from './startEntries'

/** The suites of a run, in the order in which they go: what is quick to fail first. */
export const suites: readonly Suite[] = [
  { id: 'lint', label: 'Biome', run: (run) => runTool(['node_modules/@biomejs/biome/bin/biome', 'ci'], run) },
  {
    id: 'types',
    label: 'Types',
    beside: true,
    run: (run) => runTool(['node_modules/typescript/bin/tsc', '--noEmit'], run),
  },
  {
    id: 'knip',
    label: 'Code mort',
    beside: true,
    run: (run) => runTool(['node_modules/knip/bin/knip.js'], run),
  },
  { id: 'imports', label: 'Sens des imports', beside: true, run: async (run) => checkImports(run) },
  {
    id: 'unit',
    label: 'Unitaires',
    beside: true,
    run: (run) => runVitest({ project: 'unit*', name: 'unit' }, run),
  },
  {
    id: 'int-sqlite',
    label: 'Intégration SQLite',
    run: (run) =>
      runVitest({ project: 'integration*', name: 'int-sqlite', env: { TEST_DATABASE: 'sqlite' } }, run),
  },
  {
    id: 'int-mongodb',
    label: 'Intégration MongoDB',
    run: (run) => onMongo({ project: 'integration*', name: 'int-mongodb' }, run),
  },
  {
    id: 'built-sqlite',
    label: 'Portail construit SQLite',
    run: (run) =>
      runVitest({ project: 'built', name: 'built-sqlite', env: { TEST_DATABASE: 'sqlite' } }, run),
  },
  {
    id: 'built-mongodb',
    label: 'Portail construit MongoDB',
    run: (run) => onMongo({ project: 'built', name: 'built-mongodb' }, run),
  },
  { id: 'starts', label: 'Démarrages', beside: true, run: startEntries },
  {
    id: 'contract',
    label: 'Contrat de recherche',
    beside: true,
    run: (run) => runVitest({ project: 'contract' }, run),
  },
  { id: 'e2e', label: 'Bout en bout (Chromium)', run: runPlaywright },
]

/** Without a MongoDB one test is skipped, and told; where everything must have run, it is a failure. */
async function onMongo(suite: { project: string; name: string }, run: TestRun): Promise<Counts> {
  const { url } = run.mongo
  if (url === null)
    return process.env.CI === 'true'
      ? { passed: 0, failed: 1, skipped: 0 }
      : { passed: 0, failed: 0, skipped: 1 }
  return runVitest({ ...suite, env: { TEST_DATABASE: 'mongodb', MONGODB_URL: url } }, run)
}
