import { changeDate } from '@/domain/sources/changeDate'
import { factValue, type Resolution, resolveFacts, type Testimony } from '@/domain/sources/resolveFacts'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { type FedKind, pickData } from '@/features/intake/facts/sheetKinds'
import { valueLines } from '@/features/sheets/facts/valueLines'
import { clock } from '@/infra/clock'
import { documentFaults } from '@/infra/database/documentFaults'
import type { ConflictBook } from './ConflictBook'
import type { ExaminedSheet } from './ExaminedSheet'
import type { Examination, ImportContext } from './ImportContext'
import { originOf } from './originOf'
import { FaultySheet } from './refusalOf'
import type { StoredRecord } from './StoredRecord'
import { type SavedSheet, saveSheet } from './saveSheet'

type One<Record extends SourceRecord> = {
  kind: FedKind<Record['values']>
  examination: Examination<Record>
  sheet: ExaminedSheet
  feeds: Map<string, StoredRecord[]>
  conflicts: ConflictBook
}

/** Compares one record with its sheet, and writes there what changes; `null` when nothing does. @throws what refuses the sheet. */
export async function examineRecord<Record extends SourceRecord>(
  context: ImportContext,
  { kind, examination, sheet, feeds, conflicts }: One<Record>,
): Promise<SavedSheet | null> {
  const { payload, apply } = context
  const { record, organisation } = examination
  const here = kind.fromStored(sheet.stored)
  const resolution: Resolution<Record['values']> = resolveFacts({
    facts: kind.facts,
    here,
    provenance: sheet.provenance,
    testimonies: testimoniesOf(examination, feeds.get(sheet.id) ?? []),
    rankOf: context.sources.rankOf,
    isTrustedFor: context.sources.isTrustedFor,
  })
  const fields = Object.keys(resolution.changes)
  const moved = organisation !== undefined && organisation !== sheet.stored.organisation
  const isChanged = fields.length > 0 || moved || sheet.missing
  const values = { ...here, ...resolution.changes }
  const data = {
    ...pickData(kind, values, fields),
    ...(moved ? { organisation } : {}),
    provenance: resolution.provenance,
    missingSince: null,
    // A record that comes back says nothing new.
    ...(fields.length > 0 || moved ? changeDateOf(record, sheet.stored) : {}),
  }
  const saved = { id: sheet.id, publicId: sheet.publicId, isNew: false }
  if (isChanged && apply)
    await saveSheet(payload, { collection: kind.slug, id: sheet.id, status: sheet.status, data })
  // The CMS checks the sheets that it saves published.
  else if (isChanged && sheet.status === 'published') {
    const faults = await documentFaults(payload, kind.slug, { ...sheet.stored, ...data })
    if (faults.length > 0) throw new FaultySheet(faults)
  }
  await conflicts.settle(context, {
    sheet: { ...sheet, kind: kind.slug, name: here.name },
    record,
    facts: kind.facts,
    resolution,
  })
  remember(feeds, sheet.id, examination)
  if (!isChanged) return null
  tellChanges(context, { kind, examination, sheet, here, values, fields, moved })
  Object.assign(sheet.stored, data)
  sheet.changed = { ...sheet.changed, ...data }
  sheet.provenance = resolution.provenance
  sheet.missing = false
  return saved
}

const changeDateOf = ({ updatedOn }: SourceRecord, before: ExaminedSheet['stored']) =>
  changeDate({ updatedOn, now: clock.now().toISOString(), before })

type Told<Record extends SourceRecord> = Pick<One<Record>, 'kind' | 'examination' | 'sheet'> & {
  here: Record['values']
  values: Record['values']
  fields: readonly string[]
  moved: boolean
}

/** Before and after, fact by fact, in words. */
function tellChanges<Record extends SourceRecord>(
  { report }: ImportContext,
  { kind, examination: { record, stored }, sheet, here, values, fields, moved }: Told<Record>,
): void {
  const place = { ...originOf(record), number: sheet.number }
  for (const fact of kind.facts)
    if (fact.fields.some((field) => fields.includes(field)))
      report.change({
        ...place,
        field: fact.label,
        before: valueLines(fact.name, factValue(fact, here)),
        after: valueLines(fact.name, factValue(fact, values)),
      })
  if (moved && record.sheet === 'services') {
    const before = stored?.lastValues.organisationKey
    report.change({
      ...place,
      field: 'Structure',
      before: typeof before === 'string' ? [before] : [],
      after: [record.organisationKey],
    })
  }
  if (sheet.missing)
    report.change({
      ...place,
      field: 'Présence dans la source',
      before: ['absente'],
      after: ['de nouveau là'],
    })
}

function testimoniesOf<Record extends SourceRecord>(
  { record, values, stored }: Examination<Record>,
  others: readonly StoredRecord[],
): Testimony<Record['values']>[] {
  // What a record last gave was written by an import, from values of this kind.
  const given = (last: StoredRecord['lastValues']) => last as Partial<Record['values']>
  return [
    {
      source: record.source,
      last: stored && given(stored.lastValues),
      now: values,
      updatedOn: record.updatedOn,
      missing: false,
    },
    ...others
      .filter(({ source, key }) => source !== record.source || key !== record.key)
      .map(({ source, lastValues, missingSince }) => ({
        source,
        last: given(lastValues),
        updatedOn: typeof lastValues.updatedOn === 'string' ? lastValues.updatedOn : null,
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
  feeds.set(sheetId, [...others, { ...entry, lastValues: { ...values, updatedOn: record.updatedOn } }])
}
