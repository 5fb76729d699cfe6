/** How many sheets are published, and how many of them were verified within their own cadence. */
export type FreshnessCount = { published: number; inTime: number }

/** The share in time in whole percents, never told higher than it is; `null` without any sheet. */
export function shareOf({ published, inTime }: FreshnessCount): number | null {
  return published === 0 ? null : Math.floor((inTime / published) * 100)
}
