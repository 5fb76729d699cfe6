import { checkImports } from './checkImports'
import { runPlaywright } from './runPlaywright'
import { runTool } from './runTool'
import { runVitest } from './runVitest'
import type { Suite } from './Suite'
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
    run: async ({ folder, mongo }) => {
      if (mongo.url === null)
        return process.env.CI === 'true'
          ? { passed: 0, failed: 1, skipped: 0 }
          : { passed: 0, failed: 0, skipped: 1 }
      const env = { TEST_DATABASE: 'mongodb', MONGODB_URL: mongo.url }
      return runVitest({ project: 'integration', folder, name: 'int-mongodb', env })
    },
  },
  {
    id: 'contract',
    label: 'Contrat de recherche',
    run: ({ folder }) => runVitest({ project: 'contract', folder }),
  },
  { id: 'starts', label: 'Démarrages', run: startEntries },
  { id: 'e2e', label: 'Bout en bout (Chromium)', run: ({ folder }) => runPlaywright(folder) },
]
