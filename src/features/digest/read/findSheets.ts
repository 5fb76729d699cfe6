import { SHEET_SLUGS, type SheetSlug, SLUGS } from '@collections/slugs'
import type { Payload, Where } from 'payload'
import { relationId } from '@/infra/database/relationId'
import type { WaitingSheet } from '../Keeping'

export type DatedSheet = WaitingSheet & { verifiedAt: string | null; reviewDueAt: string | null }

const FIELDS = {
  number: true,
  owner: true,
  verifiedAt: true,
  reviewDueAt: true,
} as const

/** The published sheets of each kind that match, with who answers for them; kinds for which `where` gives `null` are left out. */
export async function findSheets(
  payload: Payload,
  where: (kind: SheetSlug) => Where | null,
): Promise<DatedSheet[]> {
  const found = await Promise.all(
    SHEET_SLUGS.map((kind) => {
      const matched = where(kind)
      return matched ? findOfKind(payload, kind, matched) : []
    }),
  )
  return found.flat()
}

async function findOfKind(payload: Payload, kind: SheetSlug, where: Where): Promise<DatedSheet[]> {
  const published: Where = { and: [{ _status: { equals: 'published' } }, where] }
  const query = {
    where: published,
    sort: 'number',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  } as const
  if (kind === SLUGS.schemes) {
    const { docs } = await payload.find({ ...query, collection: kind, select: { ...FIELDS, title: true } })
    return docs.map((sheet) => toSheet({ ...sheet, kind, name: sheet.title, keptById: sheet.id }))
  }
  if (kind === SLUGS.services) {
    const select = { ...FIELDS, name: true, organisation: true } as const
    const { docs } = await payload.find({ ...query, collection: kind, select })
    return docs.map((sheet) => toSheet({ ...sheet, kind, keptById: String(sheet.organisation) }))
  }
  const { docs } = await payload.find({ ...query, collection: kind, select: { ...FIELDS, name: true } })
  return docs.map((sheet) => toSheet({ ...sheet, kind, keptById: sheet.id }))
}

type Found = Pick<WaitingSheet, 'kind' | 'id' | 'name' | 'keptById'> & {
  number?: string | null
  owner?: string | { id: string } | null
  verifiedAt?: string | null
  reviewDueAt?: string | null
}

function toSheet({ kind, id, name, keptById, number, owner, verifiedAt, reviewDueAt }: Found): DatedSheet {
  return {
    kind,
    id,
    name,
    keptById,
    number: number ?? '',
    ownerId: relationId(owner),
    verifiedAt: verifiedAt ?? null,
    reviewDueAt: reviewDueAt ?? null,
  }
}
