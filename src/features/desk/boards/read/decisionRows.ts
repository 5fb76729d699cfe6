import type { Payload, Where } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { REPORT_REASONS } from '@/domain/report/closedLists'
import { SLUGS } from '@/domain/slugs'
import { type BoardReader, boardRow } from '../BoardRow'

const countProposals = async (payload: Payload, where: Where) =>
  (await payload.count({ collection: SLUGS.proposals, where, overrideAccess: true })).totalDocs

/** The proposals that nobody decided yet, the oldest first: changes of sheets, or new sheets. */
export function proposalRows(kind: 'changes' | 'newSheets'): BoardReader {
  const isChange: Where =
    kind === 'changes' ? { kind: { equals: 'change' } } : { kind: { not_equals: 'change' } }
  const where: Where = { and: [{ state: { equals: 'waiting' } }, isChange] }
  const href = kind === 'changes' ? '/bureau/propositions' : '/bureau/nouvelles-fiches'
  return {
    count: ({ payload }) => countProposals(payload, where),
    page: async ({ payload }, page, size) => {
      const { docs, totalPages } = await payload.find({
        collection: SLUGS.proposals,
        where,
        sort: 'createdAt',
        page,
        limit: size,
        depth: 0,
        select: { title: true, sheetNumber: true, authorName: true, createdAt: true },
        overrideAccess: true,
      })
      const rows = docs.map(({ id, title, sheetNumber, authorName, createdAt }) =>
        boardRow({
          key: id,
          number: sheetNumber ?? '',
          name: title,
          href,
          at: createdAt,
          detail: authorName ?? null,
        }),
      )
      return { rows, pages: totalPages }
    },
  }
}

const OPEN: Where = { state: { in: ['new', 'inHand'] } }

/** More than anybody has waiting: past it the number is only « at least ». */
const MOST_REPORTS = 5000

/** What several people say of one section for one reason is one task. */
async function countTasks(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where: OPEN,
    limit: MOST_REPORTS,
    pagination: false,
    depth: 0,
    select: { group: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ group }) => group)).size
}

/** The reports that wait for an answer, the oldest first. */
export const reportRows: BoardReader = {
  count: ({ payload }) => countTasks(payload),
  page: async ({ payload }, page, size) => {
    const { docs, totalPages } = await payload.find({
      collection: SLUGS.reports,
      where: OPEN,
      sort: 'createdAt',
      page,
      limit: size,
      depth: 0,
      select: { title: true, sheetNumber: true, reason: true, createdAt: true },
      overrideAccess: true,
    })
    const rows = docs.map(({ id, title, sheetNumber, reason, createdAt }) =>
      boardRow({
        key: id,
        number: sheetNumber ?? '',
        name: title,
        href: '/bureau/signalements',
        at: createdAt,
        detail: labelOf(REPORT_REASONS, reason),
      }),
    )
    return { rows, pages: totalPages }
  },
}
