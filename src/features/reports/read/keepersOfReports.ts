import type { Payload } from 'payload'
import { type SheetSlug, SLUGS } from '@/domain/slugs'
import { HELD_BY_OPEN_ACCOUNT } from '@/features/memberships/read/heldByOpenAccount'
import type { ReportRow } from '../present/ReportTask'

/** Whose task a report is: the members of the sheet, else the editor who is responsible for it, else any editor. */
export type ReportKeeper = { kept: boolean; owner: { id: string; name: string } | null }

type Sheet = Pick<ReportRow, 'sheet' | 'sheetId'>

/** Whose task the reports on each of these sheets are, by the sheet's id. */
export async function keepersOfReports(
  payload: Payload,
  sheets: readonly Sheet[],
): Promise<ReadonlyMap<string, ReportKeeper>> {
  const owned = await ownersOf(payload, sheets)
  const keeping = new Map(owned.map(({ id, organisation }) => [id, organisation ?? id]))
  const members = await keptSheets(payload, [...new Set(keeping.values())])
  return new Map(
    owned.map(({ id, owner }) => [id, { kept: members.has(keeping.get(id) ?? id), owner: owner ?? null }]),
  )
}

type Owned = { id: string; organisation: string | null; owner: ReportKeeper['owner'] }

async function ownersOf(payload: Payload, sheets: readonly Sheet[]): Promise<Owned[]> {
  const kinds: SheetSlug[] = [SLUGS.schemes, SLUGS.organisations, SLUGS.services, SLUGS.facilities]
  const found = await Promise.all(
    kinds.map(async (collection) => {
      const ids = [
        ...new Set(sheets.filter(({ sheet }) => sheet === collection).map(({ sheetId }) => sheetId)),
      ]
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection,
        where: { id: { in: ids } },
        limit: 0,
        pagination: false,
        depth: 1,
        select: { owner: true, ...(collection === SLUGS.services ? { organisation: true } : {}) },
        populate: { users: { name: true }, organisations: {} },
        overrideAccess: true,
      })
      return docs.map((doc) => ({
        id: doc.id,
        owner: doc.owner && typeof doc.owner === 'object' ? doc.owner : null,
        organisation: 'organisation' in doc ? idOf(doc.organisation) : null,
      }))
    }),
  )
  return found.flat()
}

function idOf(related: unknown): string | null {
  if (typeof related === 'string') return related
  const isRow = typeof related === 'object' && related !== null && 'id' in related
  return isRow && typeof related.id === 'string' ? related.id : null
}

async function keptSheets(payload: Payload, ids: string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheetId: { in: ids } },
        { state: { equals: 'active' } },
        { role: { in: ['manager', 'contributor'] } },
        HELD_BY_OPEN_ACCOUNT,
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  })
  return new Set(docs.map(({ sheetId }) => sheetId))
}
