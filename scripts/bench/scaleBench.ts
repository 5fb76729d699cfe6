import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../lib/childEnvironment'
import { baseOfItsOwn } from './baseOfItsOwn'
import { writeDirectoryRecords } from './directoryRecords'
import { type CommandFigures, measureCommand } from './measureCommand'
import { portalFigures } from './portal/portalFigures'
import { writeSchemeRecords } from './schemeRecords'
import { writeTableRecords } from './tableRecords'

const EXPORTED = ['csv', 'xlsx', 'data-inclusion', 'hsds', 'open-data'] as const
/** The same dry run on so many times fewer rows tells what each row adds to the memory. */
const SMALLER = 5
/** A national file of schemes, for a hundred thousand organisations. */
const SCHEMES_IN = 30

/** `portal`: what the portal does of that base (see `portalFigures`). */
export type ScaleFigures = {
  records: number
  commands: CommandFigures[]
  bytesPerRow: number
  portal: Awaited<ReturnType<typeof portalFigures>>
}

/**
 * Imports so many organisations by CSV into an empty base (dry run, import, the same again), schemes beside them, as many records of
 * data.inclusion into another base, and exports that one in each format: the very commands, each in a process of its own. Last, what
 * the portal does of that base.
 */
export async function runScaleBench({ records }: { records: number }): Promise<ScaleFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-scale-'))
  try {
    const tables = await tableImports(folder, records)
    const env = baseIn(folder, 'records')
    const shared = await sharedRecords(folder, env, records)
    const portal = await portalFigures(env, folder)
    return { records, ...tables, commands: [...tables.commands, ...shared], portal }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function tableImports(folder: string, records: number) {
  const env = baseIn(folder, 'table')
  const few = Math.ceil(records / SMALLER)
  const csvOf = async (rows: number) => {
    const { table, mapping } = await writeTableRecords(folderIn(folder, `csv-${rows}`), rows)
    return ['scripts/import.ts', 'csv', table, '--mapping', mapping, '--complete']
  }
  const [small, csv] = [await csvOf(few), await csvOf(records)]
  const ask = (what: string, command: readonly string[], rows = records) =>
    measureCommand({ what, env, command, rows })
  const smaller = await ask('essai à blanc d’un cinquième (CSV)', small, few)
  const dryRun = await ask('essai à blanc (CSV)', csv)
  const first = await ask('import (CSV)', [...csv, '--apply'])
  const again = await ask('le même, inchangé (CSV)', [...csv, '--apply'])
  const schemes = Math.ceil(records / SCHEMES_IN)
  const file = await writeSchemeRecords(folder, schemes)
  const command = ['scripts/import.ts', 'dispositif-aide', file, '--apply']
  const scheme = await ask('import de dispositifs', command, schemes)
  const bytesPerRow = Math.round(((dryRun.peakMemoryMb - smaller.peakMemoryMb) * 2 ** 20) / (records - few))
  return { commands: [smaller, dryRun, first, again, scheme], bytesPerRow }
}

async function sharedRecords(
  folder: string,
  env: NodeJS.ProcessEnv,
  records: number,
): Promise<CommandFigures[]> {
  const package_ = folderIn(folder, 'package')
  await writeDirectoryRecords(package_, records)
  const command = ['scripts/import.ts', 'data-inclusion', package_, '--apply']
  const all = [await measureCommand({ what: 'import (data.inclusion)', env, command, rows: records })]
  for (const format of EXPORTED) {
    const out = join(folder, 'out', format)
    const exporting = ['scripts/export.ts', format, '--out', out]
    const figures = await measureCommand({ what: `export ${format}`, env, command: exporting, rows: records })
    all.push({ ...figures, megabytes: megabytesIn(out) })
  }
  return all
}

function folderIn(folder: string, name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

function baseIn(folder: string, name: string): NodeJS.ProcessEnv {
  const data = folderIn(folder, name)
  return childEnvironment({
    ...baseOfItsOwn(data),
    BENCH_USAGE: join(data, 'usage.json'),
  })
}

function megabytesIn(folder: string): number {
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  return Math.round(bytes / 1e5) / 10
}
