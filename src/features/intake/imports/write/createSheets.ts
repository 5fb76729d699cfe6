import type { Payload } from 'payload'
import { isPointDue } from '@/domain/organisation/isPointDue'
import { SLUGS } from '@/domain/slugs'
import { recordPublicId } from '@/domain/sources/recordPublicId'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { env } from '@/env'
import { centresOf } from '@/features/geography/places/read/centresOf'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import { reserveSheetNumbers } from '@/features/sheets/numbers/write/reserveSheetNumbers'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { insertDocuments } from '@/infra/database/insertDocuments'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { queueTask } from '@/infra/jobs/queueTask'
import { adoptSheets } from './adoptSheets'
import type { Creation } from './Creation'
import { doubtfulPairs } from './doubtfulPairs'
import { findStoredRecords, recordKey } from './findStoredRecords'
import { countAdded, type ImportContext } from './ImportContext'
import { leaveFaultyRecord } from './leaveFaultyRecord'
import { newSheetData } from './newSheetData'
import { noteRow } from './noteRow'
import { recordData } from './recordData'
import type { SavedSheet } from './saveSheet'
import { shelveCreations } from './shelveCreations'
import { wishedNumbers } from './wishedNumbers'

const TRIES = 10

/**
 * Publishes a sheet for each record, many at once, and answers them. On SQLite all are written in one transaction; on MongoDB in
 * the order number, sheet, record, where the public id (always the same for a record) lets the next run find what one that was
 * killed had begun. Where the base refuses, the records are tried one by one, so that only the faulty one is refused.
 */
export async function createSheets<Record extends SourceRecord>(
  context: ImportContext,
  kind: FedKind<Record['values']>,
  creations: readonly Creation<Record>[],
): Promise<SavedSheet[]> {
  if (creations.length === 0) return []
  const valid = await withoutFaults(context, kind, creations)
  if (!context.apply) {
    await shelveCreations(context, kind, valid)
    context.report.counts.created += valid.length
    return []
  }
  return createValid(context, kind, valid)
}

async function createValid<Record extends SourceRecord>(
  context: ImportContext,
  kind: FedKind<Record['values']>,
  valid: readonly Creation<Record>[],
): Promise<SavedSheet[]> {
  await breathe()
  try {
    const saved = await insertTogether(context, kind, valid)
    context.report.counts.created += valid.length
    for (const { record } of valid) countAdded(context, record)
    return saved
  } catch (error) {
    if (valid.length > 1) {
      const saved: SavedSheet[] = []
      for (const creation of valid) saved.push(...(await createValid(context, kind, [creation])))
      return saved
    }
    for (const { record } of valid) context.report.refuse([noteRow(record, context.wordError(error))])
    return []
  }
}

/** What the fields of the collection would have refused of a sheet saved in the admin is left aside, or refuses the record. */
async function withoutFaults<Record extends SourceRecord>(
  context: ImportContext,
  kind: FedKind<Record['values']>,
  creations: readonly Creation<Record>[],
): Promise<Creation<Record>[]> {
  const valid: Creation<Record>[] = []
  for (const creation of creations) {
    const sound = await leaveFaultyRecord<Record, Creation<Record>>(context, kind, creation)
    if (sound) valid.push(sound)
  }
  return valid
}

async function insertTogether<Record extends SourceRecord>(
  context: ImportContext,
  kind: FedKind<Record['values']>,
  creations: readonly Creation<Record>[],
): Promise<SavedSheet[]> {
  let left = creations
  for (let attempt = 1; ; attempt += 1)
    try {
      return await insertOnce(context, kind, left)
    } catch (error) {
      // Another writer took a number, or imports the same records: what is left is tried again.
      if (!isUniqueViolation(error) || attempt >= TRIES) throw error
      context.lastRank.delete(kind.slug)
      const records = left.map(({ record }) => record)
      const known = await findStoredRecords(context.payload, kind.slug, records)
      left = left.filter(({ record }) => !known.has(recordKey(record)))
    }
}

async function insertOnce<Record extends SourceRecord>(
  context: ImportContext,
  kind: FedKind<Record['values']>,
  creations: readonly Creation<Record>[],
): Promise<SavedSheet[]> {
  if (creations.length === 0) return []
  const { payload, sources } = context
  const now = clock.now().toISOString()
  const withIds = creations.map((creation) => ({ ...creation, publicId: recordPublicId(creation.record) }))
  const { numbers, given, rows, last } = await reserveSheetNumbers(payload, {
    collection: kind.slug,
    publicIds: withIds.map(({ publicId }) => publicId),
    now,
    after: context.lastRank.get(kind.slug),
    wished: wishedNumbers(withIds.map(({ record }) => record)),
  })
  const { adopted, left } = await adoptSheets(payload, kind, withIds, given)
  const centres = await centresOf(payload, unplacedCommunes(left))
  const sheets = left.map((creation): NewDocument & { publicId: string } => ({
    collection: kind.slug,
    id: newDocumentId(),
    publicId: creation.publicId,
    versioned: true,
    data: newSheetData<Record>({
      kind,
      read: creation,
      audience: sources.audienceOf(creation.record.source),
      number: numbers.get(creation.publicId) ?? '',
      publicId: creation.publicId,
      now,
      organisation: creation.organisation,
      centre: centres.get(creation.values.inseeCode ?? ''),
    }),
  }))
  const idOf = new Map([...adopted, ...sheets].map(({ publicId, id }) => [publicId, id]))
  const records = withIds.map((creation): NewDocument => {
    const { source, sheet, key } = creation.record
    const sheetId = idOf.get(creation.publicId) ?? ''
    const feed = {
      source,
      sheet,
      key,
      sheetId,
      sheetNumber: numbers.get(creation.publicId) ?? '',
      createdAt: now,
    }
    const data = { ...feed, ...recordData(creation, now) }
    return { collection: SLUGS.sourceRecords, id: newDocumentId(), data, versioned: false }
  })
  const pairs = await doubtfulPairs(payload, { creations: withIds, idOf, now })
  await insertDocuments(payload, [...rows, ...sheets, ...pairs, ...records])
  context.lastRank.set(kind.slug, last)
  await queueGeocoding(payload, kind.slug, sheets)
  return [...idOf].map(([publicId, id]) => ({ id, publicId, isNew: true }))
}

function unplacedCommunes(creations: readonly Creation[]): string[] {
  const codes = creations.flatMap(({ values }) =>
    values.latitude === null && values.inseeCode ? [values.inseeCode] : [],
  )
  return [...new Set(codes)]
}

/** Where a geocoder is configured, it is asked for what has only the centre of its commune. */
async function queueGeocoding(
  payload: Payload,
  collection: SourceRecord['sheet'],
  sheets: readonly Pick<NewDocument, 'id' | 'data'>[],
): Promise<void> {
  if (!env.GEOCODER_URL) return
  for (const { id, data } of sheets)
    if (isPointDue(data, null, true))
      await queueTask({ task: 'geocodeSheet', input: { collection, id }, payload })
}
