import type { Payload } from 'payload'
import { isSheetKind, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { findSheets, namedIn, PUBLISHED } from '@/features/sheets/reference/findSheets'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'

/** A thing that waits on a sheet; what has the same `group` is one; `authorId`: who proposed a change. */
export type WaitingRow = { sheet: SheetReference; group: string; authorId: string | null }

export type WaitingRows = { reports: WaitingRow[]; proposals: WaitingRow[]; requests: WaitingRow[] }

type Row = { id: string; kind: SheetKind; sheetId: string; group: string; authorId: string | null }

/** Everything reported, proposed or asked that nobody has answered, with its published sheet. */
export async function findWaiting(payload: Payload): Promise<WaitingRows> {
  const [reports, proposals, requests] = await Promise.all([
    openReports(payload),
    waitingProposals(payload),
    waitingRequests(payload),
  ])
  const named = [...reports, ...proposals, ...requests].map(({ kind, sheetId }) => ({ kind, id: sheetId }))
  const whereNamed = namedIn(named)
  const sheets = await findSheets({
    payload,
    where: (kind) => {
      const where = whereNamed(kind)
      return where && { and: [where, PUBLISHED] }
    },
  })
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const withSheet = (rows: readonly Row[]) =>
    rows.flatMap(({ sheetId, group, authorId }) => {
      const sheet = byId.get(sheetId)
      return sheet ? [{ sheet, group, authorId }] : []
    })
  return { reports: withSheet(reports), proposals: withSheet(proposals), requests: withSheet(requests) }
}

const ALL = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const

async function openReports(payload: Payload): Promise<Row[]> {
  const { docs } = await payload.find({
    ...ALL,
    collection: SLUGS.reports,
    where: { state: { in: ['new', 'inHand'] } },
    select: { sheet: true, sheetId: true, group: true },
  })
  return docs.flatMap((row) => rowOf({ ...row, authorId: null }))
}

async function waitingProposals(payload: Payload): Promise<Row[]> {
  const { docs } = await payload.find({
    ...ALL,
    collection: SLUGS.proposals,
    where: { and: [{ state: { equals: 'waiting' } }, { kind: { equals: 'change' } }] },
    select: { sheet: true, sheetId: true, author: true },
  })
  return docs.flatMap(({ author, ...row }) =>
    rowOf({ ...row, authorId: typeof author === 'string' ? author : null }),
  )
}

async function waitingRequests(payload: Payload): Promise<Row[]> {
  const { docs } = await payload.find({
    ...ALL,
    collection: SLUGS.memberships,
    where: { state: { equals: 'asked' } },
    select: { sheet: true, sheetId: true },
  })
  return docs.flatMap((row) => rowOf({ ...row, authorId: null }))
}

type Stored = { id: string; sheet: string; sheetId?: string | null; group?: string; authorId: string | null }

function rowOf({ id, sheet, sheetId, group, authorId }: Stored): Row[] {
  return sheetId && isSheetKind(sheet) ? [{ id, kind: sheet, sheetId, group: group ?? id, authorId }] : []
}
