const MINUTE = 60_000

/** A session ends after this many milliseconds, whatever happens. */
export const SESSION_LIFETIME = 12 * 60 * MINUTE

/** Seen at most this often, in milliseconds: a page read must not be a write. */
export const SEEN_STEP = MINUTE

/** Milliseconds without a request after which a session is over: 60 minutes, 10 on a shared post. */
export const idleLimit = (sharedPost: boolean): number => (sharedPost ? 10 : 60) * MINUTE
