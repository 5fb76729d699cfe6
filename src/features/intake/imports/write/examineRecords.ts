import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import { breathe } from '@/infra/breathe'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import { ConflictBook } from './ConflictBook'
import { type ExaminedSheet, findExaminedSheets } from './ExaminedSheet'
import { examineRecord } from './examineRecord'
import { countAdded, type Examination, type ImportContext } from './ImportContext'
import { leaveFaultyRecord } from './leaveFaultyRecord'
import { noteRow } from './noteRow'
import { refusalOf } from './refusalOf'
import type { StoredRecord } from './StoredRecord'
import type { SavedSheet } from './saveSheet'
import { writeRecord } from './writeRecord'

const IN_TRASH = 'La fiche que cette ligne tient est à la corbeille\u00a0: elle n’est ni changée ni refaite.'
const DELETED = 'La fiche que cette ligne tenait a été supprimée\u00a0: elle n’est pas refaite.'

/**
 * Compares records with the sheets that they feed and writes what changes: the sheet first, then what the base remembers of the
 * record, so that a run killed between the two is finished by the next one. Answers the sheets that were written.
 */
export async function examineRecords<Record extends SourceRecord>(
  context: ImportContext,
  kind: FedKind<Record['values']>,
  examinations: readonly Examination<Record>[],
): Promise<SavedSheet[]> {
  if (examinations.length === 0) return []
  const { payload, apply, report } = context
  const ids = [...new Set(examinations.map(({ sheetId }) => sheetId))]
  const [{ sheets, feeds }, conflicts] = await Promise.all([
    findExaminedSheets(context, kind.slug, ids),
    ConflictBook.open(payload, ids),
  ])
  const saved: SavedSheet[] = []
  const trimHeap = heapTrimmer()
  for (const given of examinations) {
    await breathe()
    trimHeap()
    const examination = await leaveFaultyRecord<Record, Examination<Record>>(context, kind, given)
    if (!examination) continue
    const { record, stored, sheetId } = examination
    const sheet = sheets.get(sheetId)
    try {
      // An editor threw the sheet away, for good or not: it is not made again.
      if (!sheet || sheet.trashed) report.warn([noteRow(record, sheet ? IN_TRASH : DELETED)])
      const done =
        sheet &&
        !sheet.trashed &&
        (await examineRecord(context, { kind, examination, sheet, feeds, conflicts }))
      if (apply) {
        await writeRecord(payload, kind.slug, examination, sheet?.number ?? null)
        if (!stored || stored.missingSince) countAdded(context, record)
      } else if (sheet && (done || !stored)) shelve(context, { examination, sheet, feeds })
      if (stored) report.counts[done ? 'changed' : 'unchanged'] += 1
      else report.counts.merged += 1
      if (done && apply) saved.push(done)
    } catch (error) {
      report.refuse(refusalOf(context, record, error, sheet))
    }
  }
  if (apply) await conflicts.close()
  return saved
}

type Shelving = {
  examination: Examination
  sheet: ExaminedSheet
  feeds: ReadonlyMap<string, StoredRecord[]>
}

/** What a dry run would have written, for the records that follow. */
function shelve({ dryRun }: ImportContext, { examination, sheet, feeds }: Shelving): void {
  const { record, stored, sheetId } = examination
  const before = dryRun.get(sheetId)
  const { id, number, provenance, missing } = sheet
  dryRun.put(id, {
    number,
    fields: { ...before?.fields, ...sheet.changed },
    provenance,
    missing,
    feeds: (feeds.get(id) ?? []).filter(
      (feed) =>
        (feed.source === record.source && feed.key === record.key) ||
        before?.feeds.some((known) => known.source === feed.source && known.key === feed.key),
    ),
  })
  if (!stored) dryRun.feed(record, id)
}
