/** When a report was made, first acted upon and answered; instants in milliseconds. */
export type ReportTimes = { createdAt: number; takenAt: number | null; answeredAt: number | null }

/** A median in milliseconds (`null` without any), and how many reports it rests on. */
export type Delay = { median: number | null; count: number }
export type ReportDelays = { firstAction: Delay; answer: Delay }

/**
 * How long reports waited for a first action (taken in hand, or answered at once) and for their answer. One that joined a task
 * already in hand waited for no first action, and counts for its answer alone.
 */
export function reportDelays(reports: readonly ReportTimes[]): ReportDelays {
  const firstActions = reports.flatMap(({ createdAt, takenAt, answeredAt }) => {
    const acted = takenAt ?? answeredAt
    return acted === null || acted < createdAt ? [] : [acted - createdAt]
  })
  const answers = reports.flatMap(({ createdAt, answeredAt }) =>
    answeredAt === null ? [] : [Math.max(0, answeredAt - createdAt)],
  )
  return { firstAction: delayOf(firstActions), answer: delayOf(answers) }
}

function delayOf(spans: number[]): Delay {
  const sorted = spans.sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return {
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    count: sorted.length,
  }
}
