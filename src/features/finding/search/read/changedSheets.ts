import type { Payload, Where } from 'payload'
import { dueInstants } from '@/domain/sheet/freshness'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { entryOf } from '@/features/registry'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'
import { changedCodes } from '@/features/sheets/rates/read/changedCodes'

/** `saved`: the instant of the oldest saves to read again; `day`: from when to when the calendar has moved. */
export type Span = { saved: Date; day: { from: Date; to: Date } }

type Row = { id: string; publicId: string; at: string }
type Range = { field: string; from: Date; before: Date | null }

/** The day until which a sheet of a kind holds. */
const LAST_DAYS: Partial<Record<SheetKind, string>> = { [SLUGS.schemes]: 'validUntil' }
/** The kind whose texts cite amounts. */
const CITING = SLUGS.schemes
const NOWHERE = { public: null, partners: null, agents: null }

/**
 * The sheets saved since an instant, whatever their state, and the published ones whose freshness, end or amounts the calendar has changed
 * since, with what the indexes must hold of them: nothing of those that are published no more. At most `size` at a time.
 */
export async function* changedSheets(
  payload: Payload,
  span: Span,
  size: number,
): AsyncGenerator<ExpectedSheet[]> {
  for await (const rows of citingRows(payload, span, size)) yield await expectedOf(payload, CITING, rows)
  for (const kind of ALL_SHEET_KINDS)
    for (const range of rangesOf(kind, span))
      for await (const rows of rowsIn(payload, kind, { ...range, size }))
        yield await expectedOf(payload, kind, rows)
}

/** The published sheets that cite a figure which may be another one since. */
async function* citingRows(payload: Payload, span: Span, size: number): AsyncGenerator<Row[]> {
  const codes = await changedCodes(payload, span)
  if (codes.length === 0) return
  for (let after = ''; ; ) {
    const { docs } = await payload.find({
      collection: CITING,
      where: {
        and: [
          { _status: { equals: 'published' } },
          { rateCodes: { in: codes } },
          ...(after === '' ? [] : [{ publicId: { greater_than: after } }]),
        ],
      },
      depth: 0,
      limit: size,
      pagination: false,
      sort: 'publicId',
      select: { publicId: true },
      overrideAccess: true,
    })
    if (docs.length > 0) yield docs.map(({ id, publicId }) => ({ id, publicId: publicId ?? '', at: '' }))
    if (docs.length < size) return
    after = docs.at(-1)?.publicId ?? ''
  }
}

/** What `freshnessState` and `hasEnded` part, between two instants; nothing within a day. */
function rangesOf(kind: SheetKind, { saved, day }: Span): Range[] {
  const ranges: Range[] = [{ field: 'updatedAt', from: saved, before: null }]
  const [then, now] = [dueInstants(day.from), dueInstants(day.to)]
  if (then.soon >= now.soon) return ranges
  ranges.push(
    { field: 'reviewDueAt', from: then.soon, before: now.soon },
    { field: 'reviewDueAt', from: then.later, before: now.later },
  )
  const ends = LAST_DAYS[kind]
  if (ends) ranges.push({ field: ends, from: then.soon, before: now.soon })
  return ranges
}

/** In the order of the date, which is indexed, from the last date read on: those of that date that are known are left out. */
async function* rowsIn(
  payload: Payload,
  collection: SheetKind,
  { field, from, before, size }: Range & { size: number },
): AsyncGenerator<Row[]> {
  let start = from.toISOString()
  let known: string[] = []
  for (let rows: Row[] | null = null; rows === null || rows.length === size; ) {
    const and: Where[] = [{ [field]: { greater_than_equal: start } }]
    if (before) and.push({ [field]: { less_than: before.toISOString() } })
    if (known.length > 0) and.push({ id: { not_in: known } })
    const { docs } = await payload.find({
      collection,
      where: { and },
      depth: 0,
      limit: size,
      pagination: false,
      sort: field,
      trash: true,
      select: { publicId: true, [field]: true },
      overrideAccess: true,
    })
    rows = docs.map((doc) => rowOf({ ...doc }, field))
    if (rows.length === 0) return
    yield rows
    const last = rows.at(-1)?.at ?? start
    if (last !== start) known = []
    known.push(...rows.filter(({ at }) => at === last).map(({ id }) => id))
    start = last
  }
}

type Stored = { id: string; publicId?: string | null; [field: string]: unknown }

const rowOf = (doc: Stored, field: string): Row => ({
  id: doc.id,
  publicId: doc.publicId ?? '',
  at: String(doc[field]),
})

async function expectedOf(
  payload: Payload,
  collection: SheetKind,
  rows: readonly Row[],
): Promise<ExpectedSheet[]> {
  const { sheets } = await entryOf(collection).revisions(payload, {
    after: '',
    size: rows.length,
    among: rows.map(({ id }) => id),
  })
  const published = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  // A draft that was never published may have no public id yet: nobody can hold it.
  return rows
    .filter(({ publicId }) => publicId !== '')
    .map(({ id, publicId }) => published.get(id) ?? { collection, id, publicId, revisions: { ...NOWHERE } })
}
