import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { type AnsweredKind, isAnsweredKind, keeperFieldOf } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { toReference } from '@/features/sheets/reference/toReference'
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
  if (!parsed || !isAnsweredKind(parsed.kind)) return null
  const keeper = keeperFieldOf(parsed.kind)
  if (keeper?.kind !== kept.kind) return null
  return openSheet(payload, kept, parsed.kind, {
    and: [
      publishedForClass(readerClass),
      { number: { equals: parsed.number } },
      { [keeper.field]: { equals: kept.id } },
    ],
  })
}

async function openSheet(
  payload: Payload,
  kept: KeptSheet,
  kind: AnsweredKind,
  where: Where,
): Promise<HistorySheet | null> {
  const { docs } = await payload.find({
    collection: kind,
    where: { and: [where, PUBLISHED] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [sheet] = docs
  if (!sheet) return null
  const { id, number, name } = toReference(kind, { ...sheet })
  return { kept, kind, id, number, name, now: toSheetState(sheet), updatedAt: sheet.updatedAt }
}
