import { join } from 'node:path'

export type EntryPoint = {
  name: string
  args: readonly string[]
  /** What its standard output and error hold when the start is a good one. */
  says: RegExp
  /** True when it runs until asked to end: it is, once it has said so. */
  serves?: boolean
  /** What it says when this machine keeps it from starting, which is no fault of it. */
  unless?: RegExp
}

const CENTRES = 'tests/fixtures/starts/centres.json'
const CSV = 'tests/fixtures/starts/dispositifs.csv'

/** Every entry point with the lightest real work that it does, at its nth start; `folder` is thrown away. */
export function entryPoints(folder: string, time: number): EntryPoint[] {
  const saved = join(folder, `saved-${time}`)
  return [
    { name: 'seed', args: ['--json'], says: /"seeded": (true|false)/ },
    { name: 'setup', args: ['--json'], says: /"installed": true/ },
    { name: 'reindex', args: ['--json'], says: /"agents": \d+/ },
    { name: 'import', args: ['dispositif-aide', CSV, '--json'], says: /"applied": false/ },
    {
      name: 'export',
      args: ['dispositif-aide', '--out', join(folder, `exported-${time}`), '--json'],
      says: /"records": \d+/,
    },
    {
      name: 'export',
      args: ['data-inclusion', '--out', join(folder, `shared-${time}`), '--json'],
      says: /structures\.json/,
    },
    { name: 'backup', args: ['--out', saved, '--json'], says: /"database"/ },
    { name: 'restore', args: [saved, '--force', '--json'], says: /"restored": true/ },
    { name: 'worker', args: [], says: /Tâches de fond en route/, serves: true },
    { name: 'geo', args: ['import', CENTRES, '--json'], says: /"departments": \d+/ },
    { name: 'bench', args: ['--help'], says: /npm run bench/ },
    { name: 'generate', args: ['--help'], says: /npm run generate/ },
    { name: 'build', args: ['--help'], says: /npm run build/ },
    { name: 'test', args: ['--help'], says: /npm test/ },
    {
      name: 'dev',
      args: [],
      says: /Ready in/,
      serves: true,
      // A developer's own server holds .next/dev.
      unless: /Another next dev server is already running/,
    },
    { name: 'start', args: [], says: /Ready in/, serves: true },
    { name: 'demo', args: [], says: /mot de passe/, serves: true },
  ]
}
