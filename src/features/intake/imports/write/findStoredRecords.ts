import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { FedSheet, SourceOrigin } from '@/domain/sources/SourceRecord'
import type { SourceRecord as StoredRow } from '@/payload-types'
import type { StoredRecord } from './StoredRecord'

type Key = Pick<SourceOrigin, 'source' | 'key'>

const FIELDS = {
  source: true,
  key: true,
  sheetId: true,
  fingerprint: true,
  lastValues: true,
  missingSince: true,
  updatedAt: true,
} as const

/** One key for a record among those of one kind of sheet. */
export const recordKey = ({ source, key }: Key): string => `${source}\n${key}`

/** What the base remembers of these records, by `recordKey`. */
export async function findStoredRecords(
  payload: Payload,
  sheet: FedSheet,
  records: readonly Key[],
): Promise<Map<string, StoredRecord>> {
  const keysOf = new Map<string, string[]>()
  for (const { source, key } of records) keysOf.set(source, [...(keysOf.get(source) ?? []), key])
  if (keysOf.size === 0) return new Map()
  const ofSource = [...keysOf].map(
    ([source, keys]): Where => ({ and: [{ source: { equals: source } }, { key: { in: keys } }] }),
  )
  const found = await read(payload, { and: [{ sheet: { equals: sheet } }, { or: ofSource }] })
  return new Map(found.map((record) => [recordKey(record), record]))
}

/** Every record that feeds these sheets, by sheet. */
export async function findRecordsOfSheets(
  payload: Payload,
  sheet: FedSheet,
  sheetIds: readonly string[],
): Promise<Map<string, StoredRecord[]>> {
  const bySheet = new Map<string, StoredRecord[]>()
  if (sheetIds.length === 0) return bySheet
  const where: Where = { and: [{ sheet: { equals: sheet } }, { sheetId: { in: [...sheetIds] } }] }
  for (const record of await read(payload, where)) {
    const others = bySheet.get(record.sheetId)
    if (others) others.push(record)
    else bySheet.set(record.sheetId, [record])
  }
  return bySheet
}

async function read(payload: Payload, where: Where): Promise<StoredRecord[]> {
  const { docs } = await payload.find({
    collection: SLUGS.sourceRecords,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    select: FIELDS,
    overrideAccess: true,
  })
  return docs.map(toStored)
}

function toStored({
  lastValues,
  ...row
}: Partial<StoredRow> & Pick<StoredRow, 'id' | 'source' | 'key' | 'sheetId'>) {
  return {
    id: String(row.id),
    source: row.source,
    key: row.key,
    sheetId: row.sheetId,
    fingerprint: row.fingerprint ?? '',
    updatedAt: row.updatedAt ?? '',
    lastValues:
      typeof lastValues === 'object' && lastValues !== null && !Array.isArray(lastValues) ? lastValues : {},
    missingSince: row.missingSince ?? null,
  }
}
