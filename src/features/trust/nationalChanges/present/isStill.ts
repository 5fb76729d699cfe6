/** The source changes every working day: a feed that has not for so long is no longer received, in milliseconds. */
const STILL_AFTER = 72 * 3600 * 1000

/** Whether the last change of the feed (ISO 8601) is more than 72 hours old; no feed is never still. */
export const isStill = (feed: { changedAt: string | null } | null, now: Date): boolean =>
  feed?.changedAt ? now.getTime() - Date.parse(feed.changedAt) > STILL_AFTER : false
