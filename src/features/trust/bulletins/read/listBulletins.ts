import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { headOf } from './readBulletin'

export type BulletinHead = ReturnType<typeof headOf>

/** Six a year: those of sixteen years. */
const MOST = 100
const PUBLISHED: Where = { state: { equals: 'published' } }

/** The published bulletins, the last first: what tells one from the others, nothing of their lines. */
export function listBulletins(payload: Payload): Promise<BulletinHead[]> {
  return heads(payload, PUBLISHED, MOST)
}

/** The bulletins in preparation, for editors. */
export function listDrafts(payload: Payload): Promise<BulletinHead[]> {
  return heads(payload, { state: { equals: 'draft' } }, MOST)
}

/** The last published bulletin; `null` before the first. */
export async function latestBulletin(payload: Payload): Promise<BulletinHead | null> {
  const [latest = null] = await heads(payload, PUBLISHED, 1)
  return latest
}

async function heads(payload: Payload, where: Where, limit: number): Promise<BulletinHead[]> {
  const { docs } = await payload.find({
    collection: SLUGS.bulletins,
    where,
    sort: ['-year', '-number'],
    depth: 0,
    limit,
    pagination: false,
    select: {
      name: true,
      year: true,
      number: true,
      from: true,
      to: true,
      state: true,
      publishedAt: true,
      correctedAt: true,
    },
    overrideAccess: true,
  })
  return docs.map(headOf)
}
