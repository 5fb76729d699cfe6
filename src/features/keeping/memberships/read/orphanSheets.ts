import type { Payload, Where } from 'payload'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { referenceFields, toReference } from '@/features/sheets/reference/toReference'
import { HELD_BY_OPEN_ACCOUNT } from './heldByOpenAccount'

export type OrphanSheet = {
  id: string
  number: string
  name: string
  email: string | null
  city: string | null
}

/** Matches the published sheets of a kind that nobody manages now. */
export async function whereOrphan(payload: Payload, sheet: KeptKind): Promise<Where> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { sheet: { equals: sheet } },
        { state: { equals: 'active' } },
        { role: { equals: 'manager' } },
        HELD_BY_OPEN_ACCOUNT,
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  })
  const managed = [...new Set(docs.map(({ sheetId }) => sheetId))]
  const published: Where = { _status: { equals: 'published' } }
  return managed.length > 0 ? { and: [published, { id: { not_in: managed } }] } : published
}

type PageOf = { page: number; size: number; where?: Where }

/** The published sheets of a kind that nobody manages, by name, each with its own address; `page` from 1, `where` narrows them. */
export async function listOrphans(
  payload: Payload,
  kind: KeptKind,
  { page, size, where = {} }: PageOf,
): Promise<{ sheets: OrphanSheet[]; pages: number }> {
  const { docs, totalPages } = await payload.find({
    collection: kind,
    where: { and: [await whereOrphan(payload, kind), where] },
    sort: 'name',
    limit: size,
    page,
    depth: 0,
    select: { ...referenceFields(kind), address: true },
    overrideAccess: true,
  })
  const sheets = docs.map((doc) => {
    const { id, number, name, emails } = toReference(kind, { ...doc })
    return { id, number, name, email: emails[0] ?? null, city: doc.address?.city ?? null }
  })
  return { sheets, pages: totalPages }
}
