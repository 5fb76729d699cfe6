import type { Payload, Where } from 'payload'
import { isFollowKind } from '@/domain/follow/followKinds'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import type { Followed } from '../Followed'

/** What people follow, by the id of the person: one read. */
export async function findFollows(payload: Payload, where: Where): Promise<ReadonlyMap<string, Followed[]>> {
  const { docs } = await payload.find({
    collection: SLUGS.follows,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { user: true, kind: true, target: true, label: true, since: true },
    overrideAccess: true,
  })
  const byPerson = new Map<string, Followed[]>()
  for (const { id, user, kind, target, label, since } of docs) {
    if (!isFollowKind(kind)) continue
    const person = relationId(user)
    const known = byPerson.get(person) ?? []
    known.push({ id, kind, target, label, since })
    byPerson.set(person, known)
  }
  return byPerson
}
