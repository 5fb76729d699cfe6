import type { Payload, Where } from 'payload'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
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

/** How many published sheets nobody manages, by kind. */
export async function countOrphans(payload: Payload): Promise<Record<KeptKind, number>> {
  const count = async (collection: KeptKind) =>
    (await payload.count({ collection, where: await whereOrphan(payload, collection), overrideAccess: true }))
      .totalDocs
  const [organisations, facilities] = await Promise.all([count('organisations'), count('facilities')])
  return { organisations, facilities }
}

type PageOf = { page: number; size: number; where?: Where }

/** The published sheets of a kind that nobody manages, by name, each with its own address; `page` from 1, `where` narrows them. */
export async function listOrphans(
  payload: Payload,
  sheet: KeptKind,
  { page, size, where = {} }: PageOf,
): Promise<{ sheets: OrphanSheet[]; pages: number }> {
  const orphans: Where = { and: [await whereOrphan(payload, sheet), where] }
  const query = {
    where: orphans,
    sort: 'name',
    limit: size,
    page,
    depth: 0,
    overrideAccess: true,
  } as const
  if (sheet === 'organisations') {
    const { docs, totalPages } = await payload.find({
      ...query,
      collection: SLUGS.organisations,
      select: { name: true, number: true, emails: true, address: true },
    })
    const sheets = docs.map(({ id, name, number, emails, address }) => ({
      id,
      name,
      number: number ?? '',
      email: emails?.[0]?.address ?? null,
      city: address?.city ?? null,
    }))
    return { sheets, pages: totalPages }
  }
  const { docs, totalPages } = await payload.find({
    ...query,
    collection: SLUGS.facilities,
    select: { name: true, number: true, email: true, address: true },
  })
  const sheets = docs.map(({ id, name, number, email, address }) => ({
    id,
    name,
    number: number ?? '',
    email: email ?? null,
    city: address?.city ?? null,
  }))
  return { sheets, pages: totalPages }
}
