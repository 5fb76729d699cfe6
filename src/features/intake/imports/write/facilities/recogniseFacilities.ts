import type { Payload, Where } from 'payload'
import { streetForm } from '@/domain/deduplication/streetForm'
import { SLUGS } from '@/domain/slugs'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { codesOfCommune } from '@/infra/geography/codesOfCommune'
import { communeToday } from '@/infra/geography/communeToday'
import { findStoredRecords, recordKey } from '../findStoredRecords'
import type { StoredRecord } from '../StoredRecord'

/** A record and the sheet that it feeds; `stored` is `null` for one that the base does not know yet. */
export type KnownFacility = { record: FacilityRecord; stored: StoredRecord | null; sheetId: string }

/** A record that makes a sheet; `namesake`: one of the same name in its commune, at another address. */
export type FreshFacility = { record: FacilityRecord; namesake: string | null }

/**
 * Finds the sheets that these records feed: the one they made, the one of their FINESS number, else the only one of the same name in the
 * same commune that has neither another number nor another street.
 */
export async function recogniseFacilities(
  payload: Payload,
  records: readonly FacilityRecord[],
): Promise<{ known: KnownFacility[]; fresh: FreshFacility[] }> {
  const stored = await findStoredRecords(payload, SLUGS.facilities, records)
  const strangers = records.filter((record) => !stored.has(recordKey(record)))
  const alike = await findAlike(payload, strangers)
  const known: KnownFacility[] = []
  const fresh: FreshFacility[] = []
  for (const record of records) {
    const kept = stored.get(recordKey(record)) ?? null
    const found = kept ? null : sameFacility(record, alike)
    const sheetId = kept?.sheetId ?? found?.sheetId
    if (sheetId) known.push({ record, stored: kept, sheetId })
    else fresh.push({ record, namesake: found?.namesake ?? null })
  }
  return { known, fresh }
}

type Alike = {
  id: string
  number: string | null
  name: string
  finessNumber: string | null
  inseeCode: string | null
  street: string | null
}

/** The sheet of a record, or the number of its namesake where nobody can say that it is the same. */
function sameFacility(
  { values }: FacilityRecord,
  alike: readonly Alike[],
): { sheetId: string | null; namesake: string | null } {
  const numbered = alike.find((sheet) => values.finessNumber && values.finessNumber === sheet.finessNumber)
  if (numbered) return { sheetId: numbered.id, namesake: null }
  const namesakes = alike.filter((sheet) => isNamesake(values, sheet))
  const here = namesakes.filter((sheet) => isSameStreet(values.street, sheet.street))
  const [only] = here
  if (only && here.length === 1) return { sheetId: only.id, namesake: null }
  return { sheetId: null, namesake: namesakes[0]?.number ?? null }
}

function isNamesake(values: FacilityRecord['values'], sheet: Alike): boolean {
  return (
    !(values.finessNumber && sheet.finessNumber) &&
    values.inseeCode !== null &&
    sheet.inseeCode !== null &&
    communeToday(values.inseeCode) === communeToday(sheet.inseeCode) &&
    foldPlaceName(values.name) === foldPlaceName(sheet.name)
  )
}

/** A street that one does not say contradicts none. */
function isSameStreet(first: string | null, second: string | null): boolean {
  const [a, b] = [streetForm(first), streetForm(second)]
  return a === null || b === null || (a.name === b.name && (a.number ?? b.number) === (b.number ?? a.number))
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
    select: { number: true, name: true, finessNumber: true, address: true },
    overrideAccess: true,
  })
  return docs.map(({ id, number = null, name, finessNumber = null, address }) => ({
    id,
    number,
    name,
    finessNumber,
    inseeCode: address?.inseeCode ?? null,
    street: address?.street ?? null,
  }))
}
