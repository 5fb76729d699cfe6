/** How long something lasted; `ended` is false for what still goes on, or left observation, after so long. */
type Lasting = { time: number; ended: boolean }

/** Times by which a quarter, half, three quarters and nine tenths have ended; `null` where the curve does not go so low. */
export type Quantiles = {
  n: number
  p25: number | null
  median: number | null
  p75: number | null
  p90: number | null
}
/** A step of the curve: the share that still lasts from that time on. */
type SurvivalStep = { time: number; share: number }

/**
 * The share that still lasts after each time when some ended (Kaplan and Meier, 1958): what is not ended counts as long as it was seen, and
 * is never taken for ended. Those not seen beyond a time are at risk at that time.
 */
export function survivalOf(lastings: readonly Lasting[]): SurvivalStep[] {
  const sorted = [...lastings].sort((one, other) => one.time - other.time)
  const steps: SurvivalStep[] = []
  let share = 1
  for (let at = 0; at < sorted.length; ) {
    const time = sorted[at]?.time ?? 0
    const atRisk = sorted.length - at
    let ended = 0
    for (; at < sorted.length && sorted[at]?.time === time; at += 1) if (sorted[at]?.ended) ended += 1
    if (ended === 0) continue
    share *= 1 - ended / atRisk
    steps.push({ time, share })
  }
  return steps
}

/** Rounding of products of shares: a curve that is at half is not taken for just above it. */
const CLOSE = 1e-9

/** The quantiles of the curve: the first time when the share that lasts is no more than the rest; `null` when not reached. */
export function quantilesOf(lastings: readonly Lasting[]): Quantiles {
  const steps = survivalOf(lastings)
  const by = (part: number) => steps.find(({ share }) => share <= 1 - part + CLOSE)?.time ?? null
  return { n: lastings.length, p25: by(0.25), median: by(0.5), p75: by(0.75), p90: by(0.9) }
}
