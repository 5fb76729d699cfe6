import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import type { FollowedChanges } from '../Followed'
import { changesOf } from '../present/changesOf'
import { findFollows } from './findFollows'
import { personalChanges } from './personalChanges'

type Ask = { payload: Payload; user: Pick<User, 'id' | 'roles' | 'active'>; since: Date }

/**
 * What changed since an instant in what a person follows, as they may read it now: each sheet once, under the closest of what they
 * follow, the last first; nothing for whoever follows nothing. While the search is away its follows say nothing.
 */
export async function whatChangedFor({ payload, user, since }: Ask): Promise<FollowedChanges[]> {
  const follows = (await findFollows(payload, { user: { equals: user.id } })).get(user.id) ?? []
  if (follows.length === 0) return []
  const changes = await personalChanges({ payload, user, follows, from: since })
  return changesOf(follows, changes, since.toISOString())
}
