import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

type Page = { payload: Payload; page: number; limit?: number }
export type DraftBulletin = { id: string; name: string; href: string; createdAt: string }

const PAGE_SIZE = 20
const DRAFT = { state: { equals: 'draft' } } as const

/** How many bulletins wait for their editor. */
export async function countDraftBulletins({ payload }: Pick<Page, 'payload'>): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.bulletins,
    where: DRAFT,
    overrideAccess: true,
  })
  return totalDocs
}

/** A page of the bulletins that wait for their editor, the oldest first. */
export async function findDraftBulletins({
  payload,
  page,
  limit = PAGE_SIZE,
}: Page): Promise<{ rows: DraftBulletin[]; total: number }> {
  const { docs, totalDocs } = await payload.find({
    collection: SLUGS.bulletins,
    where: DRAFT,
    sort: 'createdAt',
    depth: 0,
    limit,
    page,
    select: { name: true, createdAt: true },
    overrideAccess: true,
  })
  const rows = docs.map(({ id, name, createdAt }) => ({
    id,
    name,
    href: `/admin/collections/bulletins/${id}`,
    createdAt,
  }))
  return { rows, total: totalDocs }
}
