import type { OutOfServicePeriod } from './FreePlaces'

/** The periods under way on a day (`YYYY-MM-DD`), and the places that they take together. */
export function outOfServiceOn(
  periods: readonly OutOfServicePeriod[],
  day: string,
): { count: number; periods: OutOfServicePeriod[] } {
  const underWay = periods.filter(({ from, to }) => from <= day && (to === null || to >= day))
  return { count: underWay.reduce((sum, { count }) => sum + count, 0), periods: underWay }
}
