import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { changeDate } from '@/domain/sources/changeDate'
import type { FacilityValues } from '@/domain/sources/facilityFacts'
import { isSameStored, plainValue } from '@/domain/sources/plainValue'
import { factValue, resolveFacts } from '@/domain/sources/resolveFacts'
import { noticeData } from '@/features/intake/notices/noticeData'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { documentFaults } from '@/infra/database/documentFaults'
import type { Facility, Unit } from '@/payload-types'
import { ConflictBook } from '../ConflictBook'
import { findRecordsOfSheets } from '../findStoredRecords'
import { countAdded, type ImportContext } from '../ImportContext'
import { makeWhole } from '../makeWhole'
import { noteRow } from '../noteRow'
import { originOf } from '../originOf'
import { FaultySheet, refusalOf } from '../refusalOf'
import type { StoredRecord } from '../StoredRecord'
import { type SavedSheet, saveSheet } from '../saveSheet'
import { facilityFingerprint } from './facilityFingerprint'
import { FACILITIES } from './facilityKind'
import { leaveFaultyFacility, withNotices } from './leaveFaultyFacility'
import type { KnownFacility } from './recogniseFacilities'
import { type LeftAside, rememberedValues } from './rememberedValues'
import { soundChanges } from './soundChanges'
import { tellFacilityChanges } from './tellFacilityChanges'
import { findUnitsOf, writeUnits } from './writeUnits'

const IN_TRASH = 'La fiche que cette ligne tient est à la corbeille\u00a0: elle n’est ni changée ni refaite.'
const DELETED = 'La fiche que cette ligne tenait a été supprimée\u00a0: elle n’est pas refaite.'

type Book = {
  conflicts: ConflictBook
  others: readonly StoredRecord[]
  units: readonly Unit[]
  /** What the rules of the field refuse of the sheet as it would be. */
  left: LeftAside
}

/**
 * Compares records with the sheets that they feed and writes what changes: the sheet first, then what the base remembers of the
 * record, so that a run killed between the two is finished by the next one. Answers the sheets that were written.
 */
export async function examineFacilities(
  context: ImportContext,
  known: readonly KnownFacility[],
): Promise<SavedSheet[]> {
  if (known.length === 0) return []
  const { payload, report } = context
  const ids = [...new Set(known.map(({ sheetId }) => sheetId))]
  const unrecorded = known.flatMap(({ stored, sheetId }) => (stored === null ? [sheetId] : []))
  if (context.apply) await makeWhole(payload, FACILITIES.slug, unrecorded)
  const [sheets, feeds, conflicts, units] = await Promise.all([
    findSheets(payload, ids),
    findRecordsOfSheets(payload, SLUGS.facilities, ids),
    ConflictBook.open(payload, ids),
    findUnitsOf(payload, ids),
  ])
  const saved: SavedSheet[] = []
  for (const given of known) {
    await breathe()
    const sheet = sheets.get(given.sheetId)
    if (sheet && isUnchanged(given, sheet)) {
      report.counts.unchanged += 1
      continue
    }
    const { record, refused } = await leaveFaultyFacility(context, given.record, false)
    if (refused.length > 0) {
      report.refuse(refused)
      continue
    }
    const one = { ...given, record }
    try {
      if (!sheet || sheet.deletedAt) report.warn([noteRow(record, sheet ? IN_TRASH : DELETED)])
      const book: Book = {
        conflicts,
        others: feeds.get(one.sheetId) ?? [],
        units: units.get(one.sheetId) ?? [],
        left: { notices: [], fields: [], units: [] },
      }
      // An editor threw the sheet away, for good or not: it is not made again.
      const done = sheet && !sheet.deletedAt && (await examine(context, one, sheet, book))
      report.warn(book.left.notices)
      if (context.apply) {
        const fingerprint = facilityFingerprint(given.record)
        await writeRecord(payload, {
          ...one,
          record: withNotices(record, book.left.notices),
          lastValues: rememberedValues(record, one.stored, book.left),
          fingerprint,
          sheetNumber: sheet?.number ?? null,
        })
        if (!one.stored || one.stored.missingSince)
          countAdded(context, { source: record.source, sheet: FACILITIES.slug })
      }
      if (one.stored) report.counts[done ? 'changed' : 'unchanged'] += 1
      else report.counts.merged += 1
      if (done && context.apply) saved.push(done)
    } catch (error) {
      report.refuse(
        refusalOf(context, record, error, sheet && { number: sheet.number ?? '', stored: { ...sheet } }),
      )
    }
  }
  if (context.apply) await conflicts.close()
  return saved
}

/** The same words as at the last import, and nobody has written on the sheet since. */
function isUnchanged({ record, stored }: KnownFacility, { updatedAt }: Facility): boolean {
  return (
    stored !== null &&
    !stored.missingSince &&
    stored.fingerprint === facilityFingerprint(record) &&
    updatedAt <= stored.updatedAt
  )
}

async function examine(
  context: ImportContext,
  { record, stored }: KnownFacility,
  sheet: Facility,
  { conflicts, others, units, left }: Book,
): Promise<SavedSheet | null> {
  const here = FACILITIES.fromStored({ ...sheet })
  // What a record last gave was written by an import, from values of this kind.
  const given = ({ lastValues }: StoredRecord) => lastValues as Partial<FacilityValues>
  const resolution = resolveFacts({
    facts: FACILITIES.facts,
    here,
    provenance: provenanceOf(here, others),
    testimonies: [
      { source: record.source, last: stored && given(stored), now: record.values, missing: false },
      ...others
        .filter(({ source, key }) => source !== record.source || key !== record.key)
        .map((other) => ({ source: other.source, last: given(other), missing: other.missingSince !== null })),
    ],
    rankOf: context.sources.rankOf,
  })
  const { fields, data, after, plan } = soundChanges({
    record,
    sheet,
    values: { ...here, ...resolution.changes },
    fields: Object.keys(resolution.changes),
    units,
    last: stored?.lastValues ?? null,
    isSaved: Boolean(sheet.missingSince),
    left,
  })
  await conflicts.settle(context, {
    sheet: { id: sheet.id, number: sheet.number ?? '', kind: FACILITIES.slug, name: here.name },
    record,
    facts: FACILITIES.facts,
    resolution,
  })
  for (const field of plan.kept)
    context.report.keep({ ...originOf(record), number: sheet.number ?? '', field })
  const isBack = Boolean(sheet.missingSince)
  if (!isBack && fields.length + plan.create.length + plan.update.length === 0) return null
  const status = sheet._status === 'draft' ? 'draft' : 'published'
  if (!context.apply && status === 'published') {
    const wrong = await documentFaults(context.payload, FACILITIES.slug, { ...after })
    if (wrong.length > 0) throw new FaultySheet(wrong)
  }
  if (context.apply) {
    // Every save holds the units under the capacity: one that goes down is written after them.
    const isLowered = roomOf(after) < roomOf(sheet)
    if (isLowered) await writeUnits(context.payload, sheet.id, plan)
    if (isBack || fields.length > 0)
      await saveSheet(context.payload, {
        collection: FACILITIES.slug,
        id: sheet.id,
        status,
        data: {
          ...data,
          ...(fields.length > 0
            ? changeDate({ updatedOn: record.updatedOn, now: nowText(), before: sheet })
            : {}),
          missingSince: null,
        },
      })
    if (!isLowered) await writeUnits(context.payload, sheet.id, plan)
  }
  tellFacilityChanges(context, {
    record,
    sheet,
    here,
    fields,
    values: { ...here, ...resolution.changes },
    plan,
    units,
  })
  return { id: sheet.id, publicId: sheet.publicId ?? '', isNew: false }
}

const nowText = () => clock.now().toISOString()
const roomOf = ({ installedCapacity }: Partial<Facility>) => installedCapacity ?? Number.POSITIVE_INFINITY

/** A fact is a source's as long as it is what one of its records last gave; anything else was written here. */
function provenanceOf(here: FacilityValues, records: readonly StoredRecord[]): Record<string, string> {
  return Object.fromEntries(
    FACILITIES.facts.flatMap((fact): [string, string][] => {
      const current = factValue(fact, here)
      const owner =
        plainValue(current) === null
          ? undefined
          : records.find(({ lastValues }) => isSameStored(factValue(fact, lastValues), current))
      return owner ? [[fact.name, owner.source]] : []
    }),
  )
}

type Written = KnownFacility & {
  fingerprint: string
  lastValues: Record<string, unknown>
  sheetNumber: string | null
}

async function writeRecord(
  payload: Payload,
  { record, stored, sheetId, fingerprint, lastValues, sheetNumber }: Written,
): Promise<void> {
  const now = clock.now().toISOString()
  const data = {
    fingerprint,
    lastValues,
    ...noticeData(record.notices, stored?.notices, now),
    missingSince: null,
    updatedAt: now,
    sheetId,
    ...(sheetNumber ? { sheetNumber } : {}),
  }
  if (stored) {
    await payload.db.updateOne({ collection: SLUGS.sourceRecords, id: stored.id, data, returning: false })
    return
  }
  const { source, key } = record
  await payload.db.create({
    collection: SLUGS.sourceRecords,
    data: { source, sheet: SLUGS.facilities, key, ...data, createdAt: now },
    returning: false,
  })
}

async function findSheets(payload: Payload, ids: readonly string[]): Promise<Map<string, Facility>> {
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { id: { in: [...ids] } },
    draft: true,
    trash: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((sheet) => [sheet.id, sheet]))
}
