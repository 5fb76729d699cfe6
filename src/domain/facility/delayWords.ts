const DAY_HOURS = 24

/** A delay as one says it: a number and its unit. */
export type SaidDelay = { count: number; unit: 'hours' | 'days' }

/** Hours as one says them: `72` → 3 days, `36` → 36 hours; a single day stays 24 hours. */
export function saidDelay(hours: number): SaidDelay {
  return hours > DAY_HOURS && hours % DAY_HOURS === 0
    ? { count: hours / DAY_HOURS, unit: 'days' }
    : { count: hours, unit: 'hours' }
}

/** The hours of a delay that is said. */
export const hoursOfDelay = ({ count, unit }: SaidDelay): number =>
  unit === 'days' ? count * DAY_HOURS : count
