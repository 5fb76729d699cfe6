/** When a report was made and answered; instants in milliseconds. */
export type AnsweredReport = { createdAt: number; answeredAt: number | null }

/** How long reports wait, in milliseconds; `null` without any. `oldest` is since when the one that waits longest does. */
export type AnswerTimes = {
  median: number | null
  p90: number | null
  answered: number
  pending: number
  oldest: number | null
}

/**
 * From a report to its answer. One that still waits counts for what it has waited already: left out, a desk that answers
 * only what is easy would look fast.
 */
export function answerTimes(reports: readonly AnsweredReport[], now: number): AnswerTimes {
  const spans = reports
    .map(({ createdAt, answeredAt }) => Math.max(0, (answeredAt ?? now) - createdAt))
    .sort((one, other) => one - other)
  const pending = reports.filter(({ answeredAt }) => answeredAt === null)
  return {
    median: quantile(spans, 0.5),
    p90: quantile(spans, 0.9),
    answered: reports.length - pending.length,
    pending: pending.length,
    oldest: pending.length > 0 ? Math.min(...pending.map(({ createdAt }) => createdAt)) : null,
  }
}

/** The value below which this part of them is: between two, the point in proportion. */
function quantile(sorted: readonly number[], part: number): number | null {
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (low === undefined || high === undefined) return null
  return low + (high - low) * (at - Math.floor(at))
}
