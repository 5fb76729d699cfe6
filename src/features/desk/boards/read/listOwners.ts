import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

const MOST_OWNERS = 100

/** The people who may be responsible for sheets, by name. */
export async function listOwners(payload: Payload): Promise<{ id: string; name: string }[]> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { and: [{ roles: { in: ['editor', 'administrator'] } }, { active: { not_equals: false } }] },
    sort: 'name',
    limit: MOST_OWNERS,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
