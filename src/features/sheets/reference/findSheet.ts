import type { Payload, Where } from 'payload'
import { isKeptKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { findSheets, PUBLISHED } from './findSheets'
import type { KeptSheet, SheetReference } from './SheetReference'

type Ask = {
  payload: Payload
  /** As people type it. */
  number: string
  /** What it must match too, by its kind. */
  where?: (kind: SheetKind) => Where
}

/** The sheet of a number, published or not; `null` when there is none, or it does not match. */
export async function findSheet({
  payload,
  number,
  where = () => ({}),
}: Ask): Promise<SheetReference | null> {
  const parsed = parseSheetNumber(number)
  if (!parsed) return null
  return findOne(payload, parsed.kind, { and: [{ number: { equals: parsed.number } }, where(parsed.kind)] })
}

/** The published sheet of a number; `null` when there is none. */
export function findPublishedSheet(payload: Payload, number: string): Promise<SheetReference | null> {
  return findSheet({ payload, number, where: () => PUBLISHED })
}

/** The published sheet of an id; `null` when it is not published, or gone. */
export function findPublishedSheetById(
  payload: Payload,
  { kind, id }: Pick<SheetReference, 'kind' | 'id'>,
): Promise<SheetReference | null> {
  return findOne(payload, kind, { and: [{ id: { equals: id } }, PUBLISHED] })
}

/** The sheet of a number that people outside the service keep; `null` for the other kinds too. */
export async function findKeptSheet(ask: Ask): Promise<KeptSheet | null> {
  const kind = parseSheetNumber(ask.number)?.kind
  if (!kind || !isKeptKind(kind)) return null
  const sheet = await findSheet(ask)
  return sheet && { ...sheet, kind }
}

async function findOne(payload: Payload, kind: SheetKind, where: Where): Promise<SheetReference | null> {
  const [sheet] = await findSheets({ payload, where: (each) => (each === kind ? where : null), most: 1 })
  return sheet ?? null
}
