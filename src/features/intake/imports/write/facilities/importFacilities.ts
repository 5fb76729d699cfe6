import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { FacilityReading, FacilityRecord } from '@/domain/sources/facilityFacts'
import { isFacilityTable, readFacilityTable } from '@/features/intake/readers/facilities/readFacilityTable'
import { readFiness } from '@/features/intake/readers/finess/readFiness'
import type { SourceFile } from '@/features/intake/readers/SourceReader'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import type { DirectoryReport } from '../../DirectoryReport'
import { ReportBuilder, type ReportLines } from '../../ReportBuilder'
import type { ImportProgress } from '../../read/ImportProgress'
import { findRecordsOfSheets } from '../findStoredRecords'
import { type ImportContext, newContext } from '../ImportContext'
import { indexSaved } from '../indexSaved'
import { markMissing } from '../markMissing'
import { noteRow } from '../noteRow'
import { SeenKeys } from '../SeenKeys'
import { SourceRegistry } from '../SourceRegistry'
import type { SavedSheet } from '../saveSheet'
import { createFacility } from './createFacility'
import { examineFacilities } from './examineFacilities'
import { type KnownFacility, recogniseFacilities } from './recogniseFacilities'

type FacilityImport = {
  payload: Payload
  files: readonly SourceFile[]
  /** False for a dry run, which writes nothing. */
  apply: boolean
  /** The files hold every facility that their source knows: those no longer there are marked. */
  complete: boolean
  /** Code of the source; by default `finess`, or `lieux-d-accueil` for a table with our columns. */
  source?: string | undefined
  wordError: (error: unknown) => string
  onProgress?: (progress: ImportProgress) => void | Promise<void>
  /** Takes every line of the report. */
  lines?: ReportLines | undefined
}

const BATCH = 100
/** Between two words of the progress, in rows. */
const TOLD_EVERY = 500

/**
 * Imports the facilities of FINESS extracts, or of tables with our columns, sheet by sheet. Run again after it was killed, it finishes; run twice, the second run
 * changes nothing.
 * @throws InvalidInput when a file cannot be read; what was imported before stays.
 */
export async function importFacilities({
  payload,
  files,
  apply,
  complete,
  source: given,
  wordError,
  onProgress = () => {},
  lines,
}: FacilityImport): Promise<DirectoryReport> {
  const report = new ReportBuilder(lines)
  const sources = new SourceRegistry(payload, 'finess', apply)
  const context = newContext({ payload, apply, sources, report, wordError })
  const seen = new SeenKeys()
  let done = 0
  const tell = () => onProgress({ phase: 'reading', done, total: null })
  let unknownRows = 0
  for (const file of files) {
    if (files.length > 1) report.file = file.name
    const before = done
    const isTable = await isFacilityTable(file)
    const source = given ?? (isTable ? 'lieux-d-accueil' : 'finess')
    await sources.meet([source])
    report.sawSource(source)
    const reading = await (isTable ? readFacilityTable : readFiness)(file, {
      source,
      onRow: async (row) => {
        done = before + row
        if (row % TOLD_EVERY === 0) await tell()
      },
    })
    unknownRows += reading.unknownRows
    note(context, reading)
    for (const key of reading.refusedKeys) seen.notePresent({ source, sheet: SLUGS.facilities, key })
    await importAll(context, seen, reading.records.filter(isFirst(context, seen)))
  }
  await tell()
  report.file = undefined
  if (complete) await markGone(context, seen, unknownRows)
  const outcome = report.toReport(apply)
  if (apply) await sources.noteImport(outcome.sources, clock.now())
  return outcome
}

/** Files what a reading says besides its records. */
function note({ report }: ImportContext, { refused, warnings, skipped }: FacilityReading): void {
  const rows = new Map<number, typeof refused>()
  for (const notice of refused) rows.set(notice.row, [...(rows.get(notice.row) ?? []), notice])
  for (const notices of rows.values()) report.refuse(notices)
  report.warn(warnings)
  report.skip(skipped.count)
  if (skipped.count > 0)
    report.warn([{ row: 0, column: 'categetab', value: String(skipped.count), rule: skipped.rule }])
}

/** A number that another file gave already is passed over. */
const isFirst =
  ({ report }: ImportContext, seen: SeenKeys) =>
  (record: FacilityRecord): boolean => {
    const { row, source, key } = record
    if (seen.note({ source, sheet: SLUGS.facilities, key }, String(row)) === 'first') return true
    report.refuse([noteRow(record, 'Cet établissement a déjà été lu dans un autre fichier.')])
    return false
  }

async function importAll(
  context: ImportContext,
  seen: SeenKeys,
  records: readonly FacilityRecord[],
): Promise<void> {
  const trimHeap = heapTrimmer()
  for (let at = 0; at < records.length; at += BATCH) {
    const { known, fresh } = await recogniseFacilities(context.payload, records.slice(at, at + BATCH))
    await noteFormerKeys(context, seen, known)
    const saved: SavedSheet[] = await examineFacilities(context, known)
    for (const { record, namesake } of fresh) {
      await breathe()
      trimHeap()
      if (namesake)
        context.report.warn([
          { row: record.row, column: 'nom', value: record.values.name, rule: namesakeRule(namesake) },
        ])
      saved.push(...(await createFacility(context, record)))
    }
    await indexSaved(context.payload, SLUGS.facilities, saved)
    trimHeap()
  }
}

/** A facility that comes under another key than before, its number being illegible for instance, is in its source all the same. */
async function noteFormerKeys(
  { payload }: ImportContext,
  seen: SeenKeys,
  known: readonly KnownFacility[],
): Promise<void> {
  const renamed = known.filter(({ stored }) => stored === null)
  if (renamed.length === 0) return
  const feeds = await findRecordsOfSheets(
    payload,
    SLUGS.facilities,
    renamed.map(({ sheetId }) => sheetId),
  )
  for (const { record, sheetId } of renamed)
    for (const { source, key } of feeds.get(sheetId) ?? [])
      if (source === record.source) seen.notePresent({ source, sheet: SLUGS.facilities, key })
}

const namesakeRule = (number: string) =>
  `même nom et même commune que le lieu ${number}, à une autre adresse\u00a0: une fiche à part, à vérifier`

async function markGone(context: ImportContext, seen: SeenKeys, unknownRows: number): Promise<void> {
  if (unknownRows === 0) {
    const { facilities } = await markMissing(context, seen)
    await indexSaved(context.payload, SLUGS.facilities, facilities)
    return
  }
  const rule = `${unknownRows} lignes refusées sans identifiant lisible : aucun lieu n’est marqué absent.`
  context.report.warn([{ row: 0, column: 'nofinesset', value: '', rule }])
}
