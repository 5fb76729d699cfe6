import type { Payload } from 'payload'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { listOrphans, whereOrphan } from '@/features/keeping/memberships/read/orphanSheets'
import { type BoardReader, boardRow, ofCommune } from '../BoardRow'

/** The published sheets that nobody manages, each with its own address and the invitation that already waits, if any. */
export function orphanRows(kind: KeptKind): BoardReader {
  return {
    count: async ({ payload, commune }) => {
      const where = { and: [await whereOrphan(payload, kind), ofCommune(commune)] }
      return (await payload.count({ collection: kind, where, overrideAccess: true })).totalDocs
    },
    page: async ({ payload, commune }, page, size) => {
      const { sheets, pages } = await listOrphans(payload, kind, { page, size, where: ofCommune(commune) })
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
