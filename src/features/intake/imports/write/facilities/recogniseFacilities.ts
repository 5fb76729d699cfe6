import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { codesOfCommune } from '@/infra/geography/codesOfCommune'
import { communeToday } from '@/infra/geography/communeToday'
import { findStoredRecords, recordKey } from '../findStoredRecords'
import type { StoredRecord } from '../ImportContext'

/** A record and the sheet that it feeds; `stored` is `null` for one that the base does not know yet. */
export type KnownFacility = { record: FacilityRecord; stored: StoredRecord | null; sheetId: string }

/**
 * Finds the sheets that these records feed: the one they made, the one of their FINESS number, else the one of the same name in the
 * same commune that has no other number.
 */
export async function recogniseFacilities(
  payload: Payload,
  records: readonly FacilityRecord[],
): Promise<{ known: KnownFacility[]; fresh: FacilityRecord[] }> {
  const stored = await findStoredRecords(payload, SLUGS.facilities, records)
  const strangers = records.filter((record) => !stored.has(recordKey(record)))
  const alike = await findAlike(payload, strangers)
  const known: KnownFacility[] = []
  const fresh: FacilityRecord[] = []
  for (const record of records) {
    const kept = stored.get(recordKey(record)) ?? null
    const sheetId = kept?.sheetId ?? alike.find((sheet) => isSame(record, sheet))?.id
    if (sheetId) known.push({ record, stored: kept, sheetId })
    else fresh.push(record)
  }
  return { known, fresh }
}

type Alike = { id: string; name: string; finessNumber?: string | null; inseeCode: string | null }

function isSame({ values }: FacilityRecord, sheet: Alike): boolean {
  if (values.finessNumber && sheet.finessNumber) return values.finessNumber === sheet.finessNumber
  return (
    values.inseeCode !== null &&
    sheet.inseeCode !== null &&
    communeToday(values.inseeCode) === communeToday(sheet.inseeCode) &&
    foldPlaceName(values.name) === foldPlaceName(sheet.name)
  )
}

async function findAlike(payload: Payload, records: readonly FacilityRecord[]): Promise<Alike[]> {
  const numbers = records.flatMap(({ values }) => values.finessNumber ?? [])
  const communes = records.flatMap(({ values }) => (values.inseeCode ? codesOfCommune(values.inseeCode) : []))
  if (numbers.length + communes.length === 0) return []
  const where: Where = {
    or: [{ finessNumber: { in: numbers } }, { 'address.inseeCode': { in: [...new Set(communes)] } }],
  }
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { name: true, finessNumber: true, address: true },
    overrideAccess: true,
  })
  return docs.map(({ id, name, finessNumber = null, address }) => ({
    id,
    name,
    finessNumber,
    inseeCode: address?.inseeCode ?? null,
  }))
}
