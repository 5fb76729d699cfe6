import type { StayDuration } from './closedLists'

/** What a département sets; `delays` in hours: past it places are « à confirmer », past twice they leave the default list. */
export type FreePlacesSettings = {
  delays: Readonly<Record<StayDuration, number>>
  /** Share of the delay that is left when its contributor is reminded: 0.25 is 12 hours before the end of 48. */
  reminderLead: number
}

const DAY = 24

export const DEFAULT_FREE_PLACES_SETTINGS: FreePlacesSettings = {
  delays: { urgence: 2 * DAY, court: 7 * DAY, moyen: 15 * DAY, long: 30 * DAY, relais: 30 * DAY },
  reminderLead: 0.25,
}
