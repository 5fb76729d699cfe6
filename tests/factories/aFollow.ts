import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import type { FollowTarget } from '@/domain/follow/followKinds'
import type { User } from '@/payload-types'

/** Has a person follow something, as the portal would; tells why not. */
export async function aFollow(payload: Payload, user: User, followed: FollowTarget, label = '') {
  const { follow } = await import('@/features/trust/following/write/setFollow')
  return follow({ payload, user: { id: user.id, readerClass: readerClassOf(user) }, followed, label })
}
