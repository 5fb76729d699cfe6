import { addDays } from 'date-fns/addDays'
import type { Where } from 'payload'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { type BoardAsk, type BoardPage, type BoardReader, boardRow, ofCommune } from '../BoardRow'
import { lastReminders } from './lastReminders'
import { namesOf } from './namesOf'

type DueList = 'overdue' | 'dueSoon' | 'never'

/** As sheets say it of themselves: due soon thirty days before the day. */
const NOTICE_DAYS = 30

function dueWhere(list: DueList, now: Date): Where[] {
  const verified: Where = { verifiedAt: { exists: true } }
  const today = now.toISOString()
  if (list === 'never') return [{ verifiedAt: { exists: false } }]
  if (list === 'overdue') return [verified, { reviewDueAt: { less_than: today } }]
  const soon = addDays(now, NOTICE_DAYS).toISOString()
  return [verified, { reviewDueAt: { greater_than_equal: today } }, { reviewDueAt: { less_than: soon } }]
}

/** The published sheets of a kind that are due, or were never verified; the longest due first. */
export function dueSheets(list: DueList): BoardReader {
  const whereOf = ({ nature, commune, now }: BoardAsk): Where => ({
    and: [
      { _status: { equals: 'published' } },
      ...dueWhere(list, now),
      ofCommune(commune, nature === 'services' ? 'organisation.' : ''),
    ],
  })
  return {
    count: async (ask) =>
      (await ask.payload.count({ collection: ask.nature, where: whereOf(ask), overrideAccess: true }))
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

const COMMON = {
  number: true,
  name: true,
  reviewDueAt: true,
  verifiedAt: true,
  owner: true,
  address: true,
} as const

/** Sheets of a kind as lines, with their owner and their last reminder: a few batched reads a page. */
export async function sheetRows(ask: BoardAsk, { where, sort, page, size }: Query): Promise<BoardPage> {
  const { payload, nature } = ask
  const query = { where, sort, page, limit: size, depth: 0, overrideAccess: true } as const
  const { docs, totalPages } =
    nature === 'services'
      ? await payload.find({
          ...query,
          collection: SLUGS.services,
          select: { ...COMMON, organisation: true },
        })
      : await payload.find({ ...query, collection: nature, select: COMMON })
  const parents = docs.flatMap((doc) => ('organisation' in doc ? [String(doc.organisation)] : []))
  const [owners, organisations, reminders] = await Promise.all([
    namesOf(
      payload,
      SLUGS.users,
      docs.map(({ owner }) => owner),
    ),
    namesOf(payload, SLUGS.organisations, parents),
    lastReminders(payload, nature === 'services' ? parents : docs.map(({ id }) => id)),
  ])
  const rows = docs.map((doc) => {
    const number = doc.number ?? ''
    const parent = 'organisation' in doc ? String(doc.organisation) : null
    return boardRow({
      key: number,
      number,
      name: doc.name,
      href: sheetPath(number),
      of: parent ? (organisations.get(parent) ?? null) : null,
      city: doc.address?.city ?? null,
      at: doc.reviewDueAt ?? null,
      owner: owners.get(String(doc.owner)) ?? null,
      remindedAt: reminders.get(parent ?? doc.id) ?? null,
    })
  })
  return { rows, pages: totalPages }
}
