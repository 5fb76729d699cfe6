import { SLUGS } from '@collections/slugs'
import type { Payload, Where } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { REPORT_REASONS } from '@/domain/report/closedLists'
import { type BoardReader, boardRow } from '../BoardRow'

type DecidedCollection = typeof SLUGS.proposals | typeof SLUGS.reports

const countOf = async (payload: Payload, collection: DecidedCollection, where: Where) =>
  (await payload.count({ collection, where, overrideAccess: true })).totalDocs

/** The proposals that nobody decided yet, the oldest first: changes of sheets, or new sheets. */
export function proposalRows(kind: 'changes' | 'newSheets'): BoardReader {
  const isChange: Where =
    kind === 'changes' ? { kind: { equals: 'change' } } : { kind: { not_equals: 'change' } }
  const where: Where = { and: [{ state: { equals: 'waiting' } }, isChange] }
  const href = kind === 'changes' ? '/bureau/propositions' : '/bureau/nouvelles-fiches'
  return {
    count: ({ payload }) => countOf(payload, SLUGS.proposals, where),
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

/** The reports that wait for an answer, the oldest first. */
export const reportRows: BoardReader = {
  count: ({ payload }) => countOf(payload, SLUGS.reports, OPEN),
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
