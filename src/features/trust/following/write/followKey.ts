import { createHash } from 'node:crypto'
import type { FollowTarget } from '@/domain/follow/followKinds'

/** The unique key of what a person follows. */
export function followKey(userId: string, { kind, target }: FollowTarget): string {
  return `${userId}:${kind}:${createHash('sha1').update(target).digest('base64url')}`
}
