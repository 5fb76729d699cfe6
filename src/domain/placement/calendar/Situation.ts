import type { Commitment } from '../Commitment'
import type { CommitmentKind, LegalTitle, PlaceKind, RequestState } from '../closedLists'
import type { LegalRule } from '../LegalRule'
import type { RuledUnit } from '../rules/rulesFor'

/** A place, as its calendar needs it. Days are `YYYY-MM-DD`. */
export type CalendarPlace = {
  id: string
  kind: PlaceKind
  inServiceFrom: string
  inServiceTo: string | null
}

/** A request, as the calendars of places need it: `lines` are all those that it ever had, on whatever place. */
export type CalendarRequest = {
  id: string
  state: RequestState
  children: number
  /** The month of birth of each child (`YYYY-MM`), by rank; none once it is forgotten. */
  births: readonly (string | null)[]
  title: LegalTitle | null
  lines: readonly Commitment[]
}

/** All that the next line of a calendar depends on. `today` is the day where the facility is. */
export type Situation = {
  place: CalendarPlace
  lines: readonly Commitment[]
  request: CalendarRequest | null
  /** `null` for the product itself. */
  actor: { id: string; name: string; coordinates: boolean } | null
  now: Date
  today: string
  maxHolds: number
  /** Working days after a departure. */
  preparationDays: number
  isHoliday: (day: string) => boolean
  unit: RuledUnit
  /** The rules of law that the département wrote. */
  rules: readonly LegalRule[]
  /** Why nobody is received there any more, in words. */
  closed: string | null
}

/** Why a line cannot be written, in words for whoever asked. `taken`: who took the place, and when they did (ISO 8601). */
export type LineFault =
  | { fault: 'taken'; by: string | null; at: string; kind: CommitmentKind; words: string }
  | { fault: 'stale' | 'refused' | 'rule' | 'gone'; words: string }
/** `warnings`: what a rule to come says of the stay, in words. */
export type NextLine = { fault: null; line: Commitment; warnings: readonly string[] } | LineFault
