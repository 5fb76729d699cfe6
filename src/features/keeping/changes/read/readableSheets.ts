import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import { type Audience, canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'

/** What is said of a sheet, and with whom it was shared then. */
export type Said = { sheet: string; sheetId: string; audience: Audience; nature: string }
/** `open`: the sheet is there; `withdrawn`: it is told though readers have it no more; `null`: nothing of it may be said. */
export type Telling = 'open' | 'withdrawn' | null

/** What a class may be told of sheets, one by one: two reads a kind, whatever their number. */
export async function readableSheets(
  payload: Payload,
  readerClass: ReaderClass,
  rows: readonly Said[],
): Promise<(row: Said) => Telling> {
  const byKind = new Map<SheetKind, Set<string>>()
  for (const { sheet, sheetId, audience } of rows)
    if (isSheetKind(sheet) && canReadAudience(readerClass, audience))
      byKind.set(sheet, (byKind.get(sheet) ?? new Set()).add(sheetId))
  const known = await Promise.all(
    [...byKind].map(([kind, ids]) => statesOf(payload, { readerClass, kind, ids: [...ids] })),
  )
  const open = new Set(known.flatMap((each) => each.open))
  const closed = new Set(known.flatMap((each) => each.closed))
  return ({ sheetId, audience, nature }) => {
    if (!canReadAudience(readerClass, audience)) return null
    if (open.has(sheetId)) return 'open'
    // A withdrawal is told to those who could read the sheet, unless it was closed to them since; all the rest of its past to agents.
    const isTold = readerClass === 'agents' || (nature === 'removed' && !closed.has(sheetId))
    return isTold ? 'withdrawn' : null
  }
}

type Ask = { readerClass: ReaderClass; kind: SheetKind; ids: string[] }

async function statesOf(payload: Payload, { readerClass, kind, ids }: Ask) {
  const asked = { depth: 0, limit: ids.length, pagination: false, overrideAccess: true } as const
  const [readable, stored] = await Promise.all([
    payload.find({
      ...asked,
      collection: kind,
      where: { and: [publishedOfKindForClass(kind, readerClass), { id: { in: ids } }] },
      select: { number: true },
    }),
    readerClass === 'agents'
      ? { docs: [] }
      : payload.find({
          ...asked,
          collection: kind,
          where: { id: { in: ids } },
          trash: true,
          select: { audience: true, _status: true },
        }),
  ])
  const open = readable.docs.map(({ id }) => id)
  return {
    open,
    closed: stored.docs.flatMap(({ id, audience, _status }) => {
      const isClosed = !canReadAudience(readerClass, audience ?? 'agents')
      return isClosed || (_status === 'published' && !open.includes(id)) ? [id] : []
    }),
  }
}
