import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { ImportFormatCode } from '@/domain/sources/importFormats'
import { recordFingerprint } from '@/domain/sources/recordFingerprint'
import type { SourceNotice, SourceRecord, SourceRow } from '@/domain/sources/SourceRecord'
import type { OrganisationRecord, ServiceRecord } from '@/features/intake/facts/sheetKinds'
import { clock } from '@/infra/clock'
import { refreshStatistics } from '@/infra/database/refreshStatistics'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import type { DirectoryReport } from '../DirectoryReport'
import { ReportBuilder, type ReportLines } from '../ReportBuilder'
import type { ImportPhase, ImportProgress } from '../read/ImportProgress'
import { type ImportContext, newContext } from './ImportContext'
import { importOrganisations } from './importOrganisations'
import { importServices } from './importServices'
import { indexOrganisations, indexSaved } from './indexSaved'
import { linkParents, type ParentLink } from './linkParents'
import { markMissing } from './markMissing'
import { noteRow } from './noteRow'
import { SeenKeys } from './SeenKeys'
import { SourceRegistry } from './SourceRegistry'
import type { SavedSheet } from './saveSheet'

/** A file of an import: its rows can be read more than once. */
export type DirectoryFile = { name: string; rows: () => AsyncIterable<SourceRow> }

export type DirectoryImport = {
  payload: Payload
  format: ImportFormatCode
  files: readonly DirectoryFile[]
  /** False for a dry run. */
  apply: boolean
  /** The files hold all that their sources know: what is no longer there is marked. */
  complete: boolean
  wordError: (error: unknown) => string
  onProgress?: (progress: ImportProgress) => void | Promise<void>
  /** Takes every line of the report. */
  lines?: ReportLines | undefined
}

const BATCH = 200
const CONTRADICTED =
  'Cet identifiant a déjà été lu plus haut, avec d’autres valeurs\u00a0: seules les premières sont gardées.'
const TO_COME = 'Date de mise à jour à venir\u00a0: laissée de côté.'
const REPEATED = 'Ligne répétée à l’identique\u00a0: lue une seule fois.'
/** So many sheets written, then four times as many, and so on: the base is no longer what its planner knew. */
const GROWN = 400

/**
 * Imports files of the directory, by batches: organisations first, then services, whatever the order of the files. Run again after
 * it was killed, it finishes; run twice, the second run changes nothing.
 * @throws InvalidInput when a file cannot be read; what was imported before stays.
 */
export async function importDirectory({
  payload,
  format,
  files,
  apply,
  complete,
  wordError,
  onProgress = () => {},
  lines,
}: DirectoryImport): Promise<DirectoryReport> {
  const report = new ReportBuilder(lines)
  const sources = new SourceRegistry(payload, format, apply)
  const context = newContext({ payload, apply, sources, report, wordError })
  const seen = new SeenKeys()
  const run: Run = { context, files, seen, onProgress, services: 0, unknownRows: 0, parents: [] }
  try {
    await readAll(run, complete)
  } finally {
    context.dryRun.close()
  }
  const outcome = report.toReport(apply)
  if (apply) await sources.noteImport(outcome.sources, clock.now())
  return outcome
}

async function readAll(run: Run, complete: boolean): Promise<void> {
  const { context, onProgress } = run
  const { payload, report } = context
  const organisations = await readOrganisations(run)
  if (context.apply) await linkParents(payload, run.parents)
  context.forgetBodies()
  const services = run.services > 0 ? await readServices(run) : []
  await indexOrganisations(payload, {
    organisations,
    services,
    onBatch: (done, total) => onProgress({ phase: 'indexing', done, total }),
  })
  report.file = undefined
  if (complete) await markGone(run)
}

type Run = {
  context: ImportContext
  files: readonly DirectoryFile[]
  seen: SeenKeys
  onProgress: (progress: ImportProgress) => void | Promise<void>
  /** Services met by the first reading. */
  services: number
  /** Rows refused of which the key is not known. */
  unknownRows: number
  /** The organisations that are part of another. */
  parents: ParentLink[]
}

/** The first reading: what is refused or odd in any row, and the organisations. They are indexed last, with their services. */
async function readOrganisations(run: Run): Promise<SavedSheet[]> {
  const { context, seen } = run
  const batch = newBatch<OrganisationRecord>(context, importOrganisations)
  for await (const row of rowsOf(run, 'reading')) {
    context.report.refuse(row.refused)
    context.report.warn(row.warnings)
    const record = row.record && withOrigin(run, row.record, row.warnings)
    if (row.record?.updatedOn && !record?.updatedOn) context.report.warn([noteRow(row.record, TO_COME)])
    if (!record) {
      if (row.refusedKey) seen.notePresent(row.refusedKey)
      else run.unknownRows += 1
    } else if (isFirst(run, record)) {
      if (record.sheet === 'services') run.services += 1
      else {
        const { source, key, parentKey } = record
        if (parentKey) run.parents.push({ source, key, parentKey })
        await batch.add(record)
      }
    }
  }
  await batch.flush()
  return batch.written
}

/** The second reading: the services, when every organisation is there. */
async function readServices(run: Run): Promise<SavedSheet[]> {
  const read = new SeenKeys()
  const batch = newBatch<ServiceRecord>(run.context, importServices)
  for await (const { record, warnings } of rowsOf(run, 'services'))
    if (record?.sheet === 'services' && read.note(record, '') === 'first')
      await batch.add(withOrigin(run, record, warnings))
  await batch.flush()
  return batch.written
}

/** A record with its file, and what the sheet is to remember of its reading. */
function withOrigin<Record extends SourceRecord>(
  { context }: Run,
  record: Record,
  warnings: readonly SourceNotice[],
): Record {
  const { file } = context.report
  const notices = warnings.filter(({ row }) => row > 0)
  const isToCome = record.updatedOn !== null && record.updatedOn.slice(0, 10) > localTime(clock.now()).day
  return {
    ...record,
    ...(isToCome ? { updatedOn: null } : {}),
    ...(file ? { file } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  }
}

async function* rowsOf(run: Run, phase: ImportPhase): AsyncGenerator<SourceRow> {
  const trimHeap = heapTrimmer()
  let done = 0
  for (const { name, rows } of run.files) {
    if (run.files.length > 1) run.context.report.file = name
    for await (const row of rows()) {
      done += 1
      yield row
      if (done % BATCH > 0) continue
      trimHeap()
      await run.onProgress({ phase, done, total: null })
    }
  }
  await run.onProgress({ phase, done, total: null })
}

/** A key that was read before is passed over: told when it says the same, refused otherwise. */
function isFirst({ context, seen }: Run, record: SourceRecord): boolean {
  context.report.sawSource(record.source)
  const met = seen.note(record, recordFingerprint(record))
  if (met === 'contradicted') context.report.refuse([noteRow(record, CONTRADICTED)])
  if (met === 'repeated') context.report.warn([noteRow(record, REPEATED)])
  return met === 'first'
}

/** Imports the records that are added by batches, and indexes the services that each has written. */
function newBatch<Record extends SourceRecord>(
  context: ImportContext,
  importAll: (context: ImportContext, records: readonly Record[]) => Promise<SavedSheet[]>,
) {
  let records: Record[] = []
  const trimHeap = heapTrimmer()
  const written: SavedSheet[] = []
  let toldAt = GROWN
  const flush = async () => {
    const [first] = records
    if (!first) return
    const some = records
    records = []
    await context.sources.meet([...new Set(some.map(({ source }) => source))])
    const saved = await importAll(context, some)
    written.push(...saved)
    if (written.length >= toldAt) {
      toldAt *= 4
      await refreshStatistics(context.payload)
    }
    if (first.sheet === 'services') await indexSaved(context.payload, first.sheet, saved)
    trimHeap()
  }
  return {
    flush,
    /** The sheets written so far. */
    written,
    add: async (record: Record) => {
      records.push(record)
      if (records.length >= BATCH) await flush()
    },
  }
}

async function markGone({ context, seen, unknownRows }: Run): Promise<void> {
  if (unknownRows > 0) {
    context.report.warn([
      {
        row: 0,
        column: 'id',
        value: '',
        rule: `${unknownRows} lignes refusées sans identifiant lisible : aucun enregistrement n’est marqué absent.`,
      },
    ])
    return
  }
  const saved = await markMissing(context, seen)
  for (const sheet of ['organisations', 'services'] as const)
    await indexSaved(context.payload, sheet, saved[sheet])
}
