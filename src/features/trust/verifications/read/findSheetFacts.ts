import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { entryOf } from '@/features/registry'
import type { SheetFacts } from '@/features/sheets/facts/SheetFacts'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'

/** What is to be checked on a published sheet, as a class may read it; facts that nobody wrote are there too, empty. */
export async function findSheetFacts(
  payload: Payload,
  sheet: SheetReference,
  readerClass: ReaderClass,
): Promise<SheetFacts> {
  const { kind, id, number, name, verifiedAt, reviewDueAt, modifiedAt } = sheet
  const facts = await entryOf(kind).facts(payload, id, readerClass)
  return { name, number, facts, verifiedAt, reviewDueAt, modifiedAt }
}
