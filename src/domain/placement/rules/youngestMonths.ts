import { ageAtArrival } from '../matching/ageAtArrival'

/**
 * The age that rules on the length of a stay go by: completed months, on a day (`YYYY-MM-DD`), of the youngest of those born in these months
 * (`YYYY-MM`), as young as the unknown day of birth allows. `null` where no month is known.
 */
export function youngestMonths(births: readonly (string | null | undefined)[], day: string): number | null {
  const ages = births.flatMap((month) => (month ? ageAtArrival(month, day).from : []))
  return ages.length > 0 ? Math.min(...ages) : null
}
