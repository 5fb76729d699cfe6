/** How long readers of the feed stay behind the clock: a change dated before it is written is then written before it is read. */
export const FEED_LAG_MS = 2000
