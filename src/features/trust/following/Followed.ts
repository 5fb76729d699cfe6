import type { FollowTarget } from '@/domain/follow/followKinds'
import type { SheetChange } from './SheetChange'

/** What somebody follows, by the name that it had then; `since` is ISO 8601. */
export type Followed = FollowTarget & { id: string; label: string; since: string }

/** What changed in one thing that a person follows: each sheet once, the last change first. */
export type FollowedChanges = { follow: Followed; changes: SheetChange[] }
