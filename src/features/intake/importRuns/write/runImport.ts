import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { InvalidInput } from '@/errors'
import type { DirectoryReport } from '@/features/intake/imports/DirectoryReport'
import { ReportFile } from '@/features/intake/imports/ReportFile'
import type { ImportProgress } from '@/features/intake/imports/read/ImportProgress'
import { progressMeter } from '@/features/intake/imports/read/progressMeter'
import { progressKey } from '@/features/intake/imports/read/readProgress'
import { reportPath } from '@/features/intake/imports/read/reportPath'
import { importFacilities } from '@/features/intake/imports/write/facilities/importFacilities'
import { importGuide } from '@/features/intake/imports/write/guide/importGuide'
import { importFiles } from '@/features/intake/imports/write/importFiles'
import { importRates } from '@/features/intake/imports/write/importRates'
import { importSchemeFile } from '@/features/intake/imports/write/importSchemeFile'
import { wordImportError } from '@/features/intake/imports/write/wordImportError'
import { listedIn, toSelection } from '@/features/intake/nationalImports/compare/nationalSelection'
import { importNational } from '@/features/intake/nationalImports/importNational'
import { countRows } from '@/features/intake/readers/files/countRows'
import type { SourceFile } from '@/features/intake/readers/SourceReader'
import { clock } from '@/infra/clock'
import type { ImportRun } from '@/payload-types'

/** How often the progress is written, in milliseconds. */
const TELL_EVERY = 1000

type Run = { payload: Payload; run: ImportRun; onBeat: () => Promise<void> }

/**
 * Carries out an import asked for in the admin: the dry run, or the import itself once an editor has agreed. Cut short, it is begun
 * again when the worker is back, and finishes. `onBeat` says every second that it is alive.
 */
export async function runImport({ payload, id, onBeat }: Omit<Run, 'run'> & { id: string }): Promise<void> {
  const run = await payload.findByID({
    collection: SLUGS.importRuns,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!run || !isDue(run)) return
  const apply = run.state === 'applying'
  await note(payload, run, { state: apply ? 'applying' : 'checking', done: 0, fault: null })
  // Of a run that died.
  await payload.kv.delete(progressKey(id))
  try {
    const { report, done } = await carryOut({ payload, run, onBeat }, apply)
    await note(payload, run, { state: apply ? 'applied' : 'checked', report, done, total: done })
  } catch (error) {
    await note(payload, run, { state: 'failed', fault: wordImportError(payload)(error) })
  }
  await payload.kv.delete(progressKey(id))
}

/** What is finished is not done twice when its job is. */
const isDue = ({ state }: ImportRun): boolean =>
  state !== 'checked' && state !== 'applied' && state !== 'failed'

async function carryOut(
  { payload, run, onBeat }: Run,
  apply: boolean,
): Promise<{ report: DirectoryReport; done: number }> {
  let done = 0
  let toldAt = Number.NEGATIVE_INFINITY
  const file = fileOf(run)
  const { format } = run
  const meter = progressMeter({ rows: await rowsOf(format, file), now: () => performance.now() })
  const onProgress = async (progress: ImportProgress) => {
    if (progress.phase === 'reading') done = progress.done
    const told = meter(progress)
    if (performance.now() - toldAt < TELL_EVERY) return
    toldAt = performance.now()
    await payload.kv.set(progressKey(run.id), told)
    await note(payload, run, { done })
    await onBeat()
  }
  const wordError = wordImportError(payload)
  const lines = new ReportFile(reportPath(run.id))
  const report = await importOne({ payload, run, file, apply, wordError, onProgress, lines })
  lines.close()
  return { report, done }
}

type One = Pick<Run, 'payload' | 'run'> & {
  file: SourceFile
  apply: boolean
  wordError: (error: unknown) => string
  onProgress: (progress: ImportProgress) => Promise<void>
  lines: ReportFile
}

async function importOne({ run, file, ...options }: One): Promise<DirectoryReport> {
  const { payload, onProgress } = options
  const { format } = run
  if (format === 'dispositif-aide')
    return importSchemeFile(await readFile(/* turbopackIgnore: true */ file.path), {
      ...options,
      encoding: file.encoding,
    })
  if (format === 'finess')
    return importFacilities({ ...options, files: [file], complete: run.complete === true })
  if (format === 'openfisca') {
    const tell = (read: number) => onProgress({ phase: 'reading', done: read, total: null })
    return importRates({ ...options, files: [file], onProgress: tell })
  }
  if (format === 'service-public')
    return importNational({
      ...options,
      files: [file],
      selection: toSelection(listedIn(run.nationalThemes), listedIn(run.nationalCodes)),
      confirmGone: run.confirmGone === true,
    })
  if (format === 'guide') {
    const tell = (read: number) => onProgress({ phase: 'reading', done: read, total: null })
    return importGuide({ ...options, source: file, onProgress: tell })
  }
  const source = format === 'csv' ? await sourceOf(payload, run) : undefined
  return importFiles({
    ...options,
    format,
    files: [file],
    complete: run.complete === true,
    source,
  })
}

/** Formats whose rows are not read one by one, or whose import says how many they are. */
const TOLD_BY_IMPORT: readonly ImportRun['format'][] = [
  'dispositif-aide',
  'openfisca',
  'service-public',
  'guide',
]

/** About how many rows a file holds; `null` where they are not read one by one, or where the import says it itself. */
async function rowsOf(format: ImportRun['format'], file: SourceFile): Promise<number | null> {
  return TOLD_BY_IMPORT.includes(format) ? null : countRows(file)
}

/** The uploaded file of a run. @throws InvalidInput when it has none. */
export function fileOf({ filename, encoding }: Pick<ImportRun, 'filename' | 'encoding'>): SourceFile {
  if (!filename) throw new InvalidInput('Le fichier de cet import manque.')
  return {
    name: filename,
    path: join(env.DATA_DIR, 'imports', filename),
    ...(encoding ? { encoding } : {}),
  }
}

/** The source that the editor said; a table that our exports wrote needs none. */
async function sourceOf(payload: Payload, { source }: ImportRun): Promise<string | undefined> {
  const id = typeof source === 'object' && source !== null ? source.id : source
  const found = id
    ? await payload.findByID({
        collection: SLUGS.dataSources,
        id,
        depth: 0,
        select: { code: true },
        overrideAccess: true,
        disableErrors: true,
      })
    : null
  return found?.code
}

type Facts = Partial<Pick<ImportRun, 'state' | 'done' | 'total' | 'fault'>> & { report?: DirectoryReport }

/** Straight to the base: a run that an editor has open in a form must not be refused for it. */
async function note(payload: Payload, { id }: ImportRun, facts: Facts): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.importRuns,
    id,
    data: { ...facts, updatedAt: clock.now().toISOString() },
    returning: false,
  })
}
