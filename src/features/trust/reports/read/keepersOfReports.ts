import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { editedSheets } from '@/features/keeping/memberships/read/editedSheets'
import { findSheets, namedIn } from '@/features/sheets/reference/findSheets'
import type { ReportRow } from '../present/ReportTask'

/** Whose task a report is: the members of the sheet, else the editor who is responsible for it, else any editor. */
export type ReportKeeper = { kept: boolean; owner: { id: string; name: string } | null }

type Sheet = Pick<ReportRow, 'sheet' | 'sheetId'>

/** Whose task the reports on each of these sheets are, by the sheet's id. */
export async function keepersOfReports(
  payload: Payload,
  sheets: readonly Sheet[],
): Promise<ReadonlyMap<string, ReportKeeper>> {
  const named = sheets.map(({ sheet, sheetId }) => ({ kind: sheet, id: sheetId }))
  const found = await findSheets({ payload, where: namedIn(named) })
  const [members, owners] = await Promise.all([
    editedSheets(
      payload,
      found.flatMap(({ keeper }) => keeper?.id ?? []),
    ),
    namesOfPeople(
      payload,
      found.flatMap(({ ownerId }) => ownerId ?? []),
    ),
  ])
  return new Map(
    found.map(({ id, keeper, ownerId }) => [
      id,
      {
        kept: keeper !== null && members.has(keeper.id),
        owner: (ownerId && owners.get(ownerId)) || null,
      },
    ]),
  )
}

async function namesOfPeople(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { id: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, { id, name }]))
}
