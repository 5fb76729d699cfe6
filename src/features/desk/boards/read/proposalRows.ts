import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { BoardReader } from '../BoardReader'
import { boardRow } from '../BoardRow'

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
          id,
          key: sheetNumber ?? '',
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
