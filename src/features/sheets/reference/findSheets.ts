import type { Payload, PayloadRequest, Where } from 'payload'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import type { SheetReference } from './SheetReference'
import { referenceFields, toReference } from './toReference'

type Ask = {
  payload: Payload
  /** Which sheets of a kind; those for which it gives `null` are not read. */
  where: (kind: SheetKind) => Where | null
  /** How many of each kind at most; all of them without it. */
  most?: number
  /** The request whose transaction reads. */
  req?: PayloadRequest
}

/** The sheets that match, out of the bin, kind by kind and by number: one read a kind, whatever their number. */
export async function findSheets({ payload, where, most = 0, req }: Ask): Promise<SheetReference[]> {
  const found = await Promise.all(
    ALL_SHEET_KINDS.map(async (kind) => {
      const matched = where(kind)
      if (!matched) return []
      const { docs } = await payload.find({
        collection: kind,
        where: matched,
        sort: 'number',
        limit: most,
        pagination: false,
        depth: 0,
        select: referenceFields(kind),
        overrideAccess: true,
        ...(req ? { req } : {}),
      })
      return docs.map((row) => toReference(kind, { ...row }))
    }),
  )
  return found.flat()
}

/** What is published, of any kind. */
export const PUBLISHED: Where = { _status: { equals: 'published' } }

type Named = { kind: string; id: string }

/** The `where` of the sheets that these name, by their ids; `null` for a kind of which there is none. */
export function namedIn(sheets: readonly Named[]): (kind: SheetKind) => Where | null {
  return (kind) => {
    const ids = sheets.flatMap((sheet) => (sheet.kind === kind ? [sheet.id] : []))
    return ids.length > 0 ? { id: { in: [...new Set(ids)] } } : null
  }
}

/** The `where` of the sheets of these numbers. */
export function numberedIn(numbers: readonly string[]): Where {
  return { number: { in: [...numbers] } }
}
