import type { Payload, Where } from 'payload'
import { dueInstants } from '@/domain/sheet/freshness'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import type { ExpectedSheet } from '@/features/sheets/index/ExpectedSheet'
import { CITING_KINDS, type CitingKind } from '@/features/sheets/rates/citingKinds'
import { changedCodes } from '@/features/sheets/rates/read/changedCodes'
import { changedNational } from './changedNational'
import { expectedOf } from './expectedOf'

/** `saved`: the instant of the oldest saves to read again; `day`: from when to when the calendar has moved. */
export type Span = { saved: Date; day: { from: Date; to: Date } }

type Row = { id: string; publicId: string; at: string }
type Range = { field: string; from: Date; before: Date | null }

/** The day until which a sheet of a kind holds. */
const LAST_DAYS: Partial<Record<SheetKind, string>> = {
  [SLUGS.schemes]: 'validUntil',
  [SLUGS.articles]: 'validUntil',
}

/**
 * The sheets saved since an instant, whatever their state, and the published ones whose freshness, end or amounts the calendar has changed
 * since, with what the indexes must hold of them: nothing of those that are published no more. At most `size` at a time.
 */
export async function* changedSheets(
  payload: Payload,
  span: Span,
  size: number,
): AsyncGenerator<ExpectedSheet[]> {
  const codes = await changedCodes(payload, span)
  yield* changedNational(payload, { saved: span.saved, rates: codes }, size)
  for (const kind of codes.length > 0 ? CITING_KINDS : [])
    for await (const rows of citingRows(payload, kind, { codes, size }))
      yield await expectedOf(payload, kind, rows)
  for (const kind of ALL_SHEET_KINDS)
    for (const range of rangesOf(kind, span))
      for await (const rows of rowsIn(payload, kind, { ...range, size }))
        yield await expectedOf(payload, kind, rows)
}

/** The published sheets that cite a figure which may be another one since. */
async function* citingRows(
  payload: Payload,
  collection: CitingKind,
  { codes, size }: { codes: string[]; size: number },
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const { docs } = await payload.find({
      collection,
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

/** In the order of the date, which is indexed, then of ids: many are saved at one instant, by imports. */
async function* rowsIn(
  payload: Payload,
  collection: SheetKind,
  { field, from, before, size }: Range & { size: number },
): AsyncGenerator<Row[]> {
  let last: Row = { id: '', publicId: '', at: from.toISOString() }
  for (let rows: Row[] | null = null; rows === null || rows.length === size; ) {
    const and: Where[] = [
      { [field]: { greater_than_equal: last.at } },
      { or: [{ [field]: { greater_than: last.at } }, { id: { greater_than: last.id } }] },
    ]
    if (before) and.push({ [field]: { less_than: before.toISOString() } })
    const { docs } = await payload.find({
      collection,
      where: { and },
      depth: 0,
      limit: size,
      pagination: false,
      sort: [field, 'id'],
      trash: true,
      select: { publicId: true, [field]: true },
      overrideAccess: true,
    })
    rows = docs.map((doc) => rowOf({ ...doc }, field))
    last = rows.at(-1) ?? last
    if (rows.length > 0) yield rows
  }
}

type Stored = { id: string; publicId?: string | null; [field: string]: unknown }

const rowOf = (doc: Stored, field: string): Row => ({
  id: doc.id,
  publicId: doc.publicId ?? '',
  at: String(doc[field]),
})
