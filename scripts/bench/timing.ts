import { performance } from 'node:perf_hooks'

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Milliseconds on the clock, and of processor: on a machine that others load, the second is what the work itself takes. */
export type Cost = { ms: number; cpu: number }

export async function costOf(work: () => unknown): Promise<Cost> {
  const sinceStart = startCost()
  await work()
  return sinceStart()
}

/** Tells what was spent since it was called. */
export function startCost(): () => Cost {
  const before = process.cpuUsage()
  const started = performance.now()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { ms: performance.now() - started, cpu: (user + system) / 1000 }
  }
}

/** Milliseconds of each, one after the other. */
export async function timeEach<T>(items: readonly T[], work: (item: T) => unknown): Promise<number[]> {
  const times: number[] = []
  for (const item of items) times.push(await timed(() => work(item)))
  return times
}

/** The time under which a share of the times lie (0.95 for p95); 0 of none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** To a tenth, as figures are shown. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** Milliseconds, against what one waits for at most; `ratio` is the p95 over that limit. */
export type LimitedFigures = { p50: number; p95: number; limit: number; ratio: number }
/** The same with the processor's time beside that of the clock (`Cost`). */
export type LimitedCosts = LimitedFigures & { cpu50: number; cpu95: number }

export function limitedCosts(costs: readonly Cost[], limit: number): LimitedCosts {
  const cpu = costs.map((cost) => cost.cpu)
  return {
    ...limitedFigures(
      costs.map(({ ms }) => ms),
      limit,
    ),
    cpu50: rounded(percentile(cpu, 0.5)),
    cpu95: rounded(percentile(cpu, 0.95)),
  }
}

export function limitedFigures(times: readonly number[], limit: number): LimitedFigures {
  const p95 = rounded(percentile(times, 0.95))
  return { p50: rounded(percentile(times, 0.5)), p95, limit, ratio: Math.round((p95 / limit) * 100) / 100 }
}
