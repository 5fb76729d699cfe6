import type { Payload, Where } from 'payload'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { listOrphans, whereOrphan } from '@/features/keeping/memberships/read/orphanSheets'
import type { BoardAsk, BoardReader } from '../BoardReader'
import { boardRow } from '../BoardRow'
import { whereNarrowed } from './whereNarrowed'

/** The published sheets that nobody manages, each with its own address and the invitation that already waits, if any. */
export function orphanRows(kind: KeptKind): BoardReader {
  return {
    count: async (ask) => {
      const { payload } = ask
      const where = { and: [await whereOrphan(payload, kind), narrowed(ask, kind)] }
      return (await payload.count({ collection: kind, where, overrideAccess: true })).totalDocs
    },
    page: async (ask, page, size) => {
      const { payload } = ask
      const { sheets, pages } = await listOrphans(payload, kind, { page, size, where: narrowed(ask, kind) })
      const invited = await invitedAt(
        payload,
        sheets.map(({ id }) => id),
      )
      const rows = sheets.map(({ id, number, name, email, city }) =>
        boardRow({
          key: number,
          number,
          name,
          href: sheetPath(number),
          city,
          email,
          at: invited.get(id) ?? null,
        }),
      )
      return { rows, pages }
    },
  }
}

const narrowed = (ask: BoardAsk, kind: KeptKind): Where => whereNarrowed(ask, kind) ?? { id: { in: [] } }

/** When somebody was invited to keep these sheets and has not answered yet, by sheet id. */
export async function invitedAt(
  payload: Payload,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (sheetIds.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ state: { equals: 'invited' } }, { sheetId: { in: [...sheetIds] } }] },
    sort: 'invitedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true, invitedAt: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ sheetId, invitedAt: at }) => [sheetId, at ?? '']))
}
