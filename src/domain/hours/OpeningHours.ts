/** Days of the week, Monday first, as in OSM's `opening_hours`; `ph` is a public holiday. */
export const HOURS_DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su', 'ph'] as const
export type HoursDay = (typeof HOURS_DAYS)[number]

/** `HH:MM`, 24 hours; `closes` may be `24:00`, and never comes before `opens`. */
export type HoursRange = { opens: string; closes: string }

/** Ranks of a weekday in its month, from its first to its fifth; `-1` is the last one. */
export const MONTH_RANKS = [1, 2, 3, 4, 5, -1] as const
export type MonthRank = (typeof MONTH_RANKS)[number]

/**
 * What holds on some days. No range means closed. A season is inclusive (`MM-DD`) and may span the new year. `weeks` keeps odd or
 * even ISO weeks only, `nth` some ranks of the days in their month (the first Wednesday), `school` the school holidays of the
 * place. A season prevails over school holidays, they over ranks in the month, and these over the rest; no rule has two of them.
 */
export type HoursRule = {
  days: HoursDay[]
  ranges: HoursRange[]
  season?: { from: string; to: string } | null
  weeks?: 'odd' | 'even' | null
  nth?: MonthRank[] | null
  school?: 'holidays' | null
  /** Shown beside the hours: “sur rendez-vous”. */
  comment?: string | null
}

/** Opening hours as they are stored; later rules prevail on the days that they name. */
export type OpeningHours = HoursRule[]

/** An exceptional closure; days `YYYY-MM-DD`, both included. */
export type Closure = { from: string; to: string; message?: string | null }
