import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { changeDate } from '@/domain/sources/changeDate'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import { recordPublicId } from '@/domain/sources/recordPublicId'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { noticeData } from '@/features/intake/notices/noticeData'
import { reserveSheetNumbers } from '@/features/sheets/numbers/write/reserveSheetNumbers'
import { clock } from '@/infra/clock'
import { insertDocuments } from '@/infra/database/insertDocuments'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import { countAdded, type ImportContext } from '../ImportContext'
import { noteRow } from '../noteRow'
import type { SavedSheet } from '../saveSheet'
import { facilityData } from './facilityData'
import { facilityFingerprint } from './facilityFingerprint'
import { FACILITIES } from './facilityKind'
import { givenValues } from './givenValues'
import { leaveFaultyFacility, withNotices } from './leaveFaultyFacility'
import { planUnits } from './planUnits'
import { findUnitsOf } from './writeUnits'

const TRIES = 10

/**
 * Publishes the sheet of a record that the base does not know, with its number and what is remembered of the record: together on
 * SQLite; on MongoDB in this order, where the public id (always the same for a record) lets the next run find what one that was
 * killed had begun. Answers the sheet, none when it is refused or in a dry run.
 */
export async function createFacility(context: ImportContext, given: FacilityRecord): Promise<SavedSheet[]> {
  const { payload, report, apply } = context
  const { record: sound, refused } = await leaveFaultyFacility(context, given, true)
  report.refuse(refused)
  if (refused.length > 0) return []
  const { left, leftUnits } = planUnits({ record: sound, facility: sound.values, units: [], last: null })
  report.warn(left)
  const record = withoutUnits(withNotices(sound, left), leftUnits)
  try {
    const data = await facilityData(payload, record.values)
    const fingerprint = facilityFingerprint(given)
    const saved = apply ? [await insert(context, { record, fingerprint, data })] : []
    if (apply) countAdded(context, { source: record.source, sheet: FACILITIES.slug })
    report.counts.created += 1
    return saved
  } catch (error) {
    report.refuse([noteRow(record, context.wordError(error))])
    return []
  }
}

/** Not remembered as given: it would never be made. */
const withoutUnits = (record: FacilityRecord, names: readonly string[]): FacilityRecord => ({
  ...record,
  units: record.units.filter(({ name }) => !names.includes(foldPlaceName(name))),
})

/** `fingerprint` is of the record as it was read. */
type NewFacility = { record: FacilityRecord; fingerprint: string; data: Record<string, unknown> }

async function insert(context: ImportContext, facility: NewFacility): Promise<SavedSheet> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await insertOnce(context, facility)
    } catch (error) {
      // Another writer took the number, or imports the same file.
      if (!isUniqueViolation(error) || attempt >= TRIES) throw error
      context.lastRank.delete(FACILITIES.slug)
    }
}

async function insertOnce(
  context: ImportContext,
  { record, fingerprint, data }: NewFacility,
): Promise<SavedSheet> {
  const { payload, sources } = context
  const { source, key, updatedOn } = record
  const now = clock.now().toISOString()
  const publicId = recordPublicId({ source, sheet: FACILITIES.slug, key })
  const { numbers, given, rows, last } = await reserveSheetNumbers(payload, {
    collection: FACILITIES.slug,
    publicIds: [publicId],
    now,
    after: context.lastRank.get(FACILITIES.slug),
  })
  const number = numbers.get(publicId) ?? ''
  const begun = given.has(publicId) ? await findBegun(payload, publicId) : null
  const id = begun ?? newDocumentId()
  const sheet = {
    ...data,
    number,
    publicId,
    audience: sources.audienceOf(source),
    cadence: '6',
    reviewDueAt: null,
    ...changeDate({ updatedOn, now }),
    _status: 'published',
    createdAt: now,
    updatedAt: now,
  }
  const memory = {
    source,
    sheet: FACILITIES.slug,
    key,
    sheetId: id,
    sheetNumber: number,
    fingerprint,
    lastValues: givenValues(record),
    ...noticeData(record.notices, null, now),
    missingSince: null,
    createdAt: now,
    updatedAt: now,
  }
  await insertDocuments(payload, [
    ...rows,
    ...(begun ? [] : [{ collection: FACILITIES.slug, id, data: sheet, versioned: true }]),
    ...(await newUnits(payload, { record, facility: id, now })),
    { collection: SLUGS.sourceRecords, id: newDocumentId(), data: memory, versioned: false },
  ])
  context.lastRank.set(FACILITIES.slug, last)
  return { id, publicId, isNew: true }
}

/** Its units; those that a run killed too early had made are there already. */
async function newUnits(
  payload: Payload,
  { record, facility, now }: { record: FacilityRecord; facility: string; now: string },
): Promise<NewDocument[]> {
  if (record.units.length === 0) return []
  const units = (await findUnitsOf(payload, [facility])).get(facility) ?? []
  const { create } = planUnits({ record, facility: record.values, units, last: null })
  return create.map((unit) => ({
    collection: SLUGS.units,
    id: newDocumentId(),
    data: { ...unit, facility, active: true, createdAt: now, updatedAt: now },
    versioned: false,
  }))
}

async function findBegun(payload: Payload, publicId: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { publicId: { equals: publicId } },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}
