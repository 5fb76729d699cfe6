import { ALL_FOLLOW_KINDS, targetKey } from '@/domain/follow/followKinds'
import type { Followed, FollowedChanges } from '../Followed'
import type { ChangesByKey, SheetChange } from '../SheetChange'

/**
 * What changed since an instant in what a person follows: each sheet once, by its last change, under the closest of what they follow
 * (the sheet itself before its theme); nothing from before they followed it. What did not change is not there.
 */
export function changesOf(
  follows: readonly Followed[],
  changes: ChangesByKey,
  since: string,
  isTold: (change: SheetChange) => boolean = () => false,
): FollowedChanges[] {
  const known = new Set<string>()
  return inOrder(follows).flatMap((follow) => {
    const from = follow.since > since ? follow.since : since
    const own = (changes.get(targetKey(follow)) ?? []).filter((change) => {
      if (change.at <= from || known.has(change.number) || isTold(change)) return false
      known.add(change.number)
      return true
    })
    return own.length > 0 ? [{ follow, changes: own }] : []
  })
}

/** The closest first, then by name. */
function inOrder(follows: readonly Followed[]): Followed[] {
  return [...follows].sort(
    (one, other) =>
      ALL_FOLLOW_KINDS.indexOf(one.kind) - ALL_FOLLOW_KINDS.indexOf(other.kind) ||
      one.label.localeCompare(other.label, 'fr'),
  )
}
