import type { Payload } from 'payload'
import { type Resolution, resolveFacts, type Testimony } from '@/domain/sources/resolveFacts'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { type FedKind, pickData } from '@/features/intake/facts/sheetKinds'
import { ConflictBook } from './ConflictBook'
import { findRecordsOfSheets } from './findStoredRecords'
import type { Examination, ImportContext } from './ImportContext'
import { noteRow } from './noteRow'
import { isPlannedId } from './PlannedSheets'
import type { StoredRecord } from './StoredRecord'
import { type SavedSheet, saveSheet } from './saveSheet'
import { writeRecord } from './writeRecord'

type Sheet = {
  id: string
  number: string
  publicId: string
  status: 'draft' | 'published'
  trashed: boolean
  missing: boolean
  provenance: Record<string, string>
  stored: Record<string, unknown>
}

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
  const { payload, report } = context
  const ids = [...new Set(examinations.map(({ sheetId }) => sheetId))]
  const stored = ids.filter((id) => !isPlannedId(id))
  const [sheets, feeds, conflicts] = await Promise.all([
    findSheets(payload, kind.slug, stored),
    findRecordsOfSheets(payload, kind.slug, stored),
    ConflictBook.open(payload, stored),
  ])
  for (const id of ids) addPlanned(context, id, { sheets, feeds })
  const saved: SavedSheet[] = []
  for (const examination of examinations) {
    const sheet = sheets.get(examination.sheetId)
    try {
      // An editor threw the sheet away, for good or not: it is not made again.
      const done =
        sheet && !sheet.trashed && (await examine(context, { kind, examination, sheet, feeds, conflicts }))
      if (context.apply) await writeRecord(payload, kind.slug, examination, sheet?.number ?? null)
      if (examination.stored) report.counts[done ? 'changed' : 'unchanged'] += 1
      else report.counts.merged += 1
      if (done) saved.push(done)
    } catch (error) {
      report.refuse([noteRow(examination.record, context.wordError(error))])
    }
  }
  if (context.apply) await conflicts.close()
  for (const sheet of sheets.values())
    if (isPlannedId(sheet.id)) context.planned.keep({ ...sheet, feeds: feeds.get(sheet.id) ?? [] })
  return saved
}

/** What a dry run would have made is compared as if it were there. */
function addPlanned(
  { planned }: ImportContext,
  id: string,
  { sheets, feeds }: { sheets: Map<string, Sheet>; feeds: Map<string, StoredRecord[]> },
): void {
  const found = isPlannedId(id) ? planned.get(id) : undefined
  if (!found) return
  sheets.set(id, { ...found, id, status: 'published', trashed: false, missing: false })
  feeds.set(id, found.feeds)
}

type One<Record extends SourceRecord> = {
  kind: FedKind<Record['values']>
  examination: Examination<Record>
  sheet: Sheet
  feeds: Map<string, StoredRecord[]>
  conflicts: ConflictBook
}

async function examine<Record extends SourceRecord>(
  context: ImportContext,
  { kind, examination, sheet, feeds, conflicts }: One<Record>,
): Promise<SavedSheet | null> {
  const { record, organisation } = examination
  const here = kind.fromStored(sheet.stored)
  const others = feeds.get(sheet.id) ?? []
  const resolution: Resolution<Record['values']> = resolveFacts({
    facts: kind.facts,
    here,
    provenance: sheet.provenance,
    testimonies: testimoniesOf(examination, others),
    rankOf: context.sources.rankOf,
  })
  const { changes } = resolution
  await conflicts.settle(context, {
    sheet: { ...sheet, kind: kind.slug, name: here.name },
    record,
    facts: kind.facts,
    resolution,
  })
  remember(feeds, sheet.id, examination)
  const fields = Object.keys(changes)
  const moved = organisation !== undefined && organisation !== sheet.stored.organisation
  if (fields.length === 0 && !moved && !sheet.missing) return null
  const values = { ...here, ...changes }
  const data = {
    ...pickData(kind, values, fields),
    ...(moved ? { organisation } : {}),
    provenance: resolution.provenance,
    missingSince: null,
  }
  const saved = { id: sheet.id, publicId: sheet.publicId, isNew: false }
  if (context.apply)
    await saveSheet(context.payload, { collection: kind.slug, id: sheet.id, status: sheet.status, data })
  Object.assign(sheet.stored, data)
  sheet.provenance = resolution.provenance
  sheet.missing = false
  return saved
}

function testimoniesOf<Record extends SourceRecord>(
  { record, values, stored }: Examination<Record>,
  others: readonly StoredRecord[],
): Testimony<Record['values']>[] {
  // What a record last gave was written by an import, from values of this kind.
  const given = (last: StoredRecord['lastValues']) => last as Partial<Record['values']>
  return [
    { source: record.source, last: stored && given(stored.lastValues), now: values, missing: false },
    ...others
      .filter(({ source, key }) => source !== record.source || key !== record.key)
      .map(({ source, lastValues, missingSince }) => ({
        source,
        last: given(lastValues),
        missing: missingSince !== null,
      })),
  ]
}

/** Two records of one batch may feed one sheet: the second sees what the first said. */
function remember(feeds: Map<string, StoredRecord[]>, sheetId: string, examination: Examination): void {
  const { record, fingerprint, values, stored } = examination
  const { source, key } = record
  const others = (feeds.get(sheetId) ?? []).filter((other) => other.source !== source || other.key !== key)
  const entry = { id: stored?.id ?? '', source, key, sheetId, fingerprint, updatedAt: '', missingSince: null }
  feeds.set(sheetId, [...others, { ...entry, lastValues: { ...values } }])
}

async function findSheets(
  payload: Payload,
  collection: SourceRecord['sheet'],
  ids: readonly string[],
): Promise<Map<string, Sheet>> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...ids] } },
    draft: true,
    trash: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map((stored) => [
      stored.id,
      {
        id: stored.id,
        number: stored.number ?? '',
        publicId: stored.publicId ?? '',
        status: stored._status === 'draft' ? 'draft' : 'published',
        trashed: Boolean(stored.deletedAt),
        missing: Boolean(stored.missingSince),
        provenance: { ...stored.provenance },
        stored: { ...stored },
      },
    ]),
  )
}
