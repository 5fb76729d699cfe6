/** Days of the week, Monday first, as in OSM's `opening_hours`; `ph` is a public holiday. */
export const HOURS_DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', 'ph'] as const
export type HoursDay = (typeof HOURS_DAYS)[number]

/** `HH:MM`, 24 hours; `closes` may be `24:00`, and never comes before `opens`. */
export type HoursRange = { opens: string; closes: string }

/**
 * What holds on some days. No range means closed. A season is inclusive (`MM-DD`) and may span the new year; a rule with a
 * season prevails over those without. `weeks` keeps odd or even ISO weeks only.
 */
export type HoursRule = {
  days: HoursDay[]
  ranges: HoursRange[]
  season?: { from: string; to: string } | null
  weeks?: 'odd' | 'even' | null
  /** Shown beside the hours: “sur rendez-vous”. */
  comment?: string | null
}

/** Opening hours as they are stored; later rules prevail on the days that they name. */
export type OpeningHours = HoursRule[]

/** An exceptional closure; days `YYYY-MM-DD`, both included. */
export type Closure = { from: string; to: string; message?: string | null }
