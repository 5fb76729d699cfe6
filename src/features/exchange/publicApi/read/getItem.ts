import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { NotFound } from '@/errors'
import type { ApiItem } from '@/features/sheets/api/KindApi'
import { feedLine } from '@/features/sheets/feed/read/feedLine'
import { Gone } from '../Gone'
import { loadItems } from './loadItems'

/**
 * One sheet by its number, as this class may read it.
 * @throws NotFound for a number that this class never could read, Gone for one that it may not read any more.
 */
export async function getItem(
  payload: Payload,
  collection: SheetKind,
  readerClass: ReaderClass,
  typed: string,
): Promise<{ item: ApiItem; lastChange: string | null }> {
  const number = parseSheetNumber(typed)
  if (number?.kind !== collection) throw unknown()
  const [found, line] = await Promise.all([
    loadItems(collection, { payload, readerClass, field: 'number', values: [number.number] }),
    feedLine(payload, collection, readerClass, number.number),
  ])
  const item = found[0]
  if (item) return { item, lastChange: line?.changedAt ?? null }
  if (line) throw new Gone('Cette fiche a été retirée.')
  throw unknown()
}

function unknown(): NotFound {
  return new NotFound('Aucune fiche à ce numéro.')
}
