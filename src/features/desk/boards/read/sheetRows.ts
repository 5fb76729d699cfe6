import type { Payload, Where } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { keepersOf } from '@/features/sheets/reference/keepersOf'
import { referenceFields, toReference } from '@/features/sheets/reference/toReference'
import { type BoardRow, boardRow } from '../BoardRow'
import { lastReminders } from './lastReminders'
import { namesOf } from './namesOf'

type Query = {
  payload: Payload
  kind: SheetKind
  where: Where
  sort: string
  page: number
  size: number
  /** The field whose day makes it urgent. */
  at?: string
}

/** Sheets of a kind as lines, with their owner and their last reminder: a few batched reads a page. */
export async function sheetRows(query: Query): Promise<{ rows: BoardRow[]; pages: number }> {
  const { payload, kind, where, sort, page, size, at = 'reviewDueAt' } = query
  const { docs, totalPages } = await payload.find({
    collection: kind,
    where,
    sort,
    page,
    limit: size,
    depth: 0,
    select: { ...referenceFields(kind), address: true, [at]: true },
    overrideAccess: true,
  })
  const sheets = docs.map((doc) => {
    const row: Row = { ...doc }
    return { ...toReference(kind, { ...row, id: doc.id }), city: cityOf(row.address), day: textOf(row[at]) }
  })
  const [owners, keepers, reminders] = await Promise.all([
    namesOf(
      payload,
      SLUGS.users,
      sheets.map(({ ownerId }) => ownerId),
    ),
    keepersOf(payload, sheets),
    lastReminders(
      payload,
      sheets.flatMap(({ keeper }) => keeper?.id ?? []),
    ),
  ])
  const rows = sheets.map(({ id, number, name, keeper, ownerId, city, day }) => {
    const keptBy = keeper && keeper.id !== id ? keepers.get(keeper.id) : null
    return boardRow({
      key: number,
      number,
      name,
      href: sheetPath(number),
      of: keptBy?.name ?? null,
      city,
      at: day,
      owner: owners.get(ownerId ?? '') ?? null,
      remindedAt: reminders.get(keeper?.id ?? id) ?? null,
    })
  })
  return { rows, pages: totalPages }
}

type Row = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

function cityOf(address: unknown): string | null {
  return typeof address === 'object' && address !== null && 'city' in address ? textOf(address.city) : null
}
