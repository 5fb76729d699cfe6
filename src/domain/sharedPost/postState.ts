const MINUTE = 60_000

/** Milliseconds without a gesture after which a shared post warns, then locks. */
export const WARN_AFTER = 9 * MINUTE
export const LOCK_AFTER = 10 * MINUTE

export type PostState = 'open' | 'warned' | 'locked'

/** What a shared post shows after so many milliseconds without a gesture. */
export function postState(idle: number): PostState {
  if (idle >= LOCK_AFTER) return 'locked'
  return idle >= WARN_AFTER ? 'warned' : 'open'
}
