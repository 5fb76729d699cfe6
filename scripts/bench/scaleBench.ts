import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../lib/childEnvironment'
import { step } from '../lib/progress'
import { runChild } from '../lib/runChild'
import { writeDirectoryRecords } from './directoryRecords'
import { portalFigures } from './portal/portalFigures'
import { writeTableRecords } from './tableRecords'
import { throwawayBase } from './throwawayBase'

const EXPORTED = ['csv', 'xlsx', 'data-inclusion', 'hsds', 'open-data'] as const

/** What a command took: `seconds` of the clock, of the processor whatever else the machine does, memory at its highest. */
type Usage = { seconds: number; cpuSeconds: number; peakMemoryMb: number }
type Figures = Usage & { rowsPerCpuSecond: number; megabytes?: number }

/**
 * Imports so many organisations by CSV into an empty base (dry run, import, the same again), then as many records of
 * data.inclusion into another, and exports that one in each format: the very commands, each in a process of its own. Last, what the
 * portal does of that base (see `portalFigures`).
 */
export async function runScaleBench({ records }: { records: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-scale-'))
  try {
    const table = await writeTableRecords(folder, records)
    const csv = ['scripts/import.ts', 'csv', table.table, '--mapping', table.mapping, '--complete']
    const own = baseIn(folder, 'table')
    const imports = {
      dryRun: await measured(own, csv, records),
      first: await measured(own, [...csv, '--apply'], records),
      second: await measured(own, [...csv, '--apply'], records),
    }
    const package_ = join(folder, 'package')
    mkdirSync(package_)
    await writeDirectoryRecords(package_, records)
    const shared = baseIn(folder, 'records')
    const filled = await measured(
      shared,
      ['scripts/import.ts', 'data-inclusion', package_, '--apply'],
      records,
    )
    const exports: Partial<Record<(typeof EXPORTED)[number], Figures>> = {}
    for (const format of EXPORTED) {
      const out = join(folder, 'out', format)
      const figures = await measured(shared, ['scripts/export.ts', format, '--out', out], records)
      exports[format] = { ...figures, megabytes: megabytesIn(out) }
    }
    const portal = await portalFigures(shared, folder)
    return { records, imports, filled, exports, portal }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function baseIn(folder: string, name: string): NodeJS.ProcessEnv {
  const data = join(folder, name)
  mkdirSync(data)
  return childEnvironment({
    ...throwawayBase(data),
    MEILI_URL: '',
    BENCH_USAGE: join(data, 'usage.json'),
  })
}

async function measured(env: NodeJS.ProcessEnv, command: readonly string[], rows: number): Promise<Figures> {
  step(command.slice(0, 2).join(' '))
  const args = [
    '--import',
    './scripts/lib/setUp.mjs',
    '--import',
    './scripts/bench/tellUsage.mjs',
    ...command,
  ]
  const code = await runChild({ args, env, onLine: () => {} })
  if (code > 1) throw new Error(`The command ended with ${code}: ${command.join(' ')}`)
  // Written by `tellUsage.mjs` when the command ended.
  const usage = JSON.parse(readFileSync(env.BENCH_USAGE ?? '', 'utf8')) as Usage
  return { ...usage, rowsPerCpuSecond: Math.round(rows / usage.cpuSeconds) }
}

function megabytesIn(folder: string): number {
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  return Math.round(bytes / 1e5) / 10
}
