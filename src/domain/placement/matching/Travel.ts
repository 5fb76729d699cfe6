/** The bands of travel that are known of a facility, in minutes by car. */
export const TRAVEL_BANDS = [15, 30, 45, 60] as const
export type TravelBand = (typeof TRAVEL_BANDS)[number]

/**
 * How far a facility is. `within`: a band of minutes, the shortest that holds; `beyond`: further than the last one; `crow`: kilometres as
 * the crow flies, where no service of travel is set or has answered yet. `km` is as the crow flies in each.
 */
export type Travel =
  | { kind: 'within'; minutes: TravelBand; km: number }
  | { kind: 'beyond'; km: number }
  | { kind: 'crow'; km: number }

/** Kilometres as the crow flies that a minute by car stands for, where nothing better is known (40 km/h). */
export const CROW_KM_PER_MINUTE = 2 / 3

/** `30 min au plus`, `plus de 60 min`, `18 km à vol d’oiseau`. */
export function travelWords(travel: Travel): string {
  if (travel.kind === 'within') return `${travel.minutes}\u00a0min au plus`
  if (travel.kind === 'beyond') return `plus de ${TRAVEL_BANDS.at(-1)}\u00a0min`
  return `${kmWords(travel.km)} à vol d’oiseau`
}

/** `800 m`, `3 km`. */
export const kmWords = (km: number): string =>
  km < 1 ? `${Math.max(1, Math.round(km * 10)) * 100}\u00a0m` : `${Math.round(km)}\u00a0km`

/**
 * Whether a way is short enough: a band is known by its ends, so that 45 minutes at most and « 30 to 45 » fits, « 45 to 60 » does not,
 * and 40 at most is not known of « 30 to 45 ».
 */
export function travelFits(travel: Travel, maxMinutes: number): 'fits' | 'asks' | 'misfits' {
  if (travel.kind === 'crow') return travel.km <= maxMinutes * CROW_KM_PER_MINUTE ? 'fits' : 'misfits'
  if (travel.kind === 'beyond') return maxMinutes > (TRAVEL_BANDS.at(-1) ?? 0) ? 'asks' : 'misfits'
  if (travel.minutes <= maxMinutes) return 'fits'
  const shortest = TRAVEL_BANDS[TRAVEL_BANDS.indexOf(travel.minutes) - 1] ?? 0
  return shortest < maxMinutes ? 'asks' : 'misfits'
}

/** Minutes to count with: the end of a band, what kilometres stand for. */
export function minutesOf(travel: Travel): number {
  if (travel.kind === 'within') return travel.minutes
  return travel.kind === 'beyond' ? Number.POSITIVE_INFINITY : travel.km / CROW_KM_PER_MINUTE
}
