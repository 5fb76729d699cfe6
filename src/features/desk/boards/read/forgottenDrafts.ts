import { subDays } from 'date-fns/subDays'
import type { Where } from 'payload'
import { type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import type { BoardAsk, BoardReader } from '../BoardReader'
import { type BoardRow, boardRow } from '../BoardRow'

/** Days after which a draft that nobody touched is forgotten. */
const FORGOTTEN_DAYS = 30
/** Drafts of a kind that are looked at: more than anybody finishes. */
const MOST = 200

/** The drafts that nobody touched for 30 days, those that stand above a published sheet included; the oldest first, each to be opened in the admin. */
export const forgottenDrafts: BoardReader = {
  count: async (ask) => {
    const counts = await Promise.all(ask.kinds.map((kind) => countDrafts(ask, kind)))
    return counts.reduce((sum, count) => sum + count, 0)
  },
  page: async (ask, page, size) => {
    const found = await Promise.all(ask.kinds.map((kind) => draftsOf(ask, kind)))
    const rows = found.flat().sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''))
    return { rows: rows.slice((page - 1) * size, page * size), pages: Math.ceil(rows.length / size) }
  },
}

/** Where no version at all is a draft, that is told from the index of states alone: the whole question visits each sheet. */
async function countDrafts(ask: BoardAsk, collection: SheetKind): Promise<number> {
  const count = async (where: Where) =>
    (await ask.payload.countVersions({ collection, where, overrideAccess: true })).totalDocs
  if ((await count({ 'version._status': { equals: 'draft' } })) === 0) return 0
  return count(whereForgotten(ask))
}

function whereForgotten({ now }: BoardAsk): Where {
  return {
    and: [
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      { 'version.deletedAt': { equals: null } },
      { updatedAt: { less_than: subDays(now, FORGOTTEN_DAYS).toISOString() } },
    ],
  }
}

async function draftsOf(ask: BoardAsk, kind: SheetKind): Promise<BoardRow[]> {
  const { titleField } = sheetKindSpec(kind)
  const { docs } = await ask.payload.findVersions({
    collection: kind,
    where: whereForgotten(ask),
    sort: 'updatedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { parent: true, updatedAt: true, version: { number: true, [titleField]: true } },
    overrideAccess: true,
  })
  return docs.map(({ parent, updatedAt, version }) => {
    const fields: Readonly<Record<string, unknown>> = { ...version }
    const number = typeof fields.number === 'string' ? fields.number : ''
    return boardRow({
      id: `${kind}-${parent}`,
      key: number,
      number,
      name: String(fields[titleField] ?? '') || number,
      href: `/admin/collections/${kind}/${parent}`,
      at: updatedAt,
      detail: sheetKindSpec(kind).label,
    })
  })
}
