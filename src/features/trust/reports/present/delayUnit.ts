const HOUR = 3_600_000
const DAY = 24 * HOUR
const HOURS_UP_TO = 2 * DAY

/** A span as people say it: hours up to two days, then days; `null` stays so. */
export function delayUnit(span: number | null): { unit: 'hours' | 'days'; count: number } | null {
  if (span === null) return null
  return span < HOURS_UP_TO
    ? { unit: 'hours', count: Math.max(1, Math.round(span / HOUR)) }
    : { unit: 'days', count: Math.round(span / DAY) }
}
