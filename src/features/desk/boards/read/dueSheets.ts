import type { Where } from 'payload'
import { keeperFieldOf, type SheetKind } from '@/domain/sheet/sheetKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'
import { keepersOf } from '@/features/sheets/reference/keepersOf'
import { referenceFields, toReference } from '@/features/sheets/reference/toReference'
import { type BoardAsk, type BoardPage, type BoardReader, boardRow, ofCommune } from '../BoardRow'
import { lastReminders } from './lastReminders'
import { namesOf } from './namesOf'
import { type DueList, whereDue } from './whereDue'

/** The published sheets of a kind that are due, or were never verified; the longest due first. */
export function dueSheets(list: DueList): BoardReader {
  const whereOf = ({ kind, commune, now }: BoardAsk): Where => ({
    and: [PUBLISHED, whereDue(list, now), ofCommune(commune, pathToAddress(kind))],
  })
  return {
    count: async (ask) =>
      (await ask.payload.count({ collection: ask.kind, where: whereOf(ask), overrideAccess: true }))
        .totalDocs,
    page: (ask, page, size) =>
      sheetRows(ask, {
        where: whereOf(ask),
        sort: list === 'never' ? 'createdAt' : 'reviewDueAt',
        page,
        size,
      }),
  }
}

type Query = { where: Where; sort: string; page: number; size: number }

/** A sheet that belongs to another one is given where that one is. */
function pathToAddress(kind: SheetKind): string {
  const keeper = keeperFieldOf(kind)
  return keeper ? `${keeper.field}.` : ''
}

/** Sheets of a kind as lines, with their owner and their last reminder: a few batched reads a page. */
export async function sheetRows(ask: BoardAsk, { where, sort, page, size }: Query): Promise<BoardPage> {
  const { payload, kind } = ask
  const { docs, totalPages } = await payload.find({
    collection: kind,
    where,
    sort,
    page,
    limit: size,
    depth: 0,
    select: { ...referenceFields(kind), address: true },
    overrideAccess: true,
  })
  const sheets = docs.map((doc) => ({ ...toReference(kind, { ...doc }), city: doc.address?.city ?? null }))
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
  const rows = sheets.map(({ id, number, name, keeper, reviewDueAt, ownerId, city }) => {
    const keptBy = keeper && keeper.id !== id ? keepers.get(keeper.id) : null
    return boardRow({
      key: number,
      number,
      name,
      href: sheetPath(number),
      of: keptBy?.name ?? null,
      city,
      at: reviewDueAt,
      owner: owners.get(ownerId ?? '') ?? null,
      remindedAt: reminders.get(keeper?.id ?? id) ?? null,
    })
  })
  return { rows, pages: totalPages }
}
