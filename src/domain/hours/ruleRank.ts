import type { HoursRule } from './OpeningHours'

/** Which rules prevail whatever their order: seasons (3), school holidays (2), ranks in the month (1), then the rest (0). */
export function ruleRank({ season, school, nth }: Pick<HoursRule, 'season' | 'school' | 'nth'>): number {
  if (season) return 3
  if (school) return 2
  return nth ? 1 : 0
}
