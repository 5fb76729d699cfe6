import { checkImports } from './checkImports'
import { runPlaywright } from './runPlaywright'
import { runTool } from './runTool'
import { runVitest } from './runVitest'
import type { Counts, Suite, TestRun } from './Suite'
import { startEntries } from './startEntries'

/** The suites of a run, in the order in which they go: what is quick to fail first. */
export const suites: readonly Suite[] = [
  { id: 'lint', label: 'Biome', run: () => runTool(['node_modules/@biomejs/biome/bin/biome', 'ci']) },
  { id: 'types', label: 'Types', run: () => runTool(['node_modules/typescript/bin/tsc', '--noEmit']) },
  { id: 'knip', label: 'Code mort', run: () => runTool(['node_modules/knip/bin/knip.js']) },
  { id: 'imports', label: 'Sens des imports', run: async () => checkImports() },
  { id: 'unit', label: 'Unitaires', run: ({ folder }) => runVitest({ project: 'unit', folder }) },
  {
    id: 'int-sqlite',
    label: 'Intégration SQLite',
    run: ({ folder }) =>
      runVitest({ project: 'integration', folder, name: 'int-sqlite', env: { TEST_DATABASE: 'sqlite' } }),
  },
  {
    id: 'int-mongodb',
    label: 'Intégration MongoDB',
    run: (run) => onMongo(run, { project: 'integration', name: 'int-mongodb' }),
  },
  {
    id: 'built-sqlite',
    label: 'Portail construit SQLite',
    run: ({ folder }) =>
      runVitest({ project: 'built', folder, name: 'built-sqlite', env: { TEST_DATABASE: 'sqlite' } }),
  },
  {
    id: 'built-mongodb',
    label: 'Portail construit MongoDB',
    run: (run) => onMongo(run, { project: 'built', name: 'built-mongodb' }),
  },
  {
    id: 'contract',
    label: 'Contrat de recherche',
    run: ({ folder }) => runVitest({ project: 'contract', folder }),
  },
  { id: 'starts', label: 'Démarrages', run: startEntries },
  { id: 'e2e', label: 'Bout en bout (Chromium)', run: ({ folder }) => runPlaywright(folder) },
]

/** Without a MongoDB one test is skipped, and told; where everything must have run, it is a failure. */
async function onMongo(
  { folder, mongo }: TestRun,
  suite: { project: string; name: string },
): Promise<Counts> {
  if (mongo.url === null)
    return process.env.CI === 'true'
      ? { passed: 0, failed: 1, skipped: 0 }
      : { passed: 0, failed: 0, skipped: 1 }
  return runVitest({ ...suite, folder, env: { TEST_DATABASE: 'mongodb', MONGODB_URL: mongo.url } })
}
