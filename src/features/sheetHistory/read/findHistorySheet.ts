import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { Facility, Organisation, Service } from '@/payload-types'
import type { HistorySheet } from '../HistorySheet'
import { toSheetState } from './toSheetState'

type Query = {
  payload: Payload
  readerClass: ReaderClass
  /** Of the sheet that is kept. */
  number: string
  /** Of one of its services, which this class must be able to read. */
  service: string | null
}

/** The published sheet whose history is asked, `null` when there is none; whether the person may see it is for the caller to say. */
export async function findHistorySheet({
  payload,
  readerClass,
  number,
  service,
}: Query): Promise<HistorySheet | null> {
  const kept = await findKeptSheet({ payload, number })
  if (!kept) return null
  if (service === null) return openSheet(payload, kept, kept.kind, { id: { equals: kept.id } })
  const parsed = parseSheetNumber(service)
  if (parsed?.kind !== 'services' || kept.kind !== 'organisations') return null
  return openSheet(payload, kept, 'services', {
    and: [
      publishedForClass(readerClass),
      { number: { equals: parsed.number } },
      { organisation: { equals: kept.id } },
    ],
  })
}

async function openSheet(
  payload: Payload,
  kept: KeptSheet,
  kind: HistorySheet['kind'],
  where: Where,
): Promise<HistorySheet | null> {
  const sheet = await findOne(payload, kind, { and: [where, { _status: { equals: 'published' } }] })
  if (!sheet) return null
  return {
    kept,
    kind,
    id: sheet.id,
    number: sheet.number ?? '',
    name: sheet.name,
    now: toSheetState(sheet),
    updatedAt: sheet.updatedAt,
  }
}

async function findOne(
  payload: Payload,
  kind: HistorySheet['kind'],
  where: Where,
): Promise<Organisation | Facility | Service | null> {
  const query = { where, limit: 1, pagination: false, depth: 0, overrideAccess: true } as const
  if (kind === 'organisations')
    return (await payload.find({ ...query, collection: SLUGS.organisations })).docs[0] ?? null
  if (kind === 'facilities')
    return (await payload.find({ ...query, collection: SLUGS.facilities })).docs[0] ?? null
  return (await payload.find({ ...query, collection: SLUGS.services })).docs[0] ?? null
}
