import type { AccommodationMode, StayDuration, UnitNeed, UnitSex } from '@/domain/facility/closedLists'
import { addDays } from '@/domain/hours/calendarDay'
import type { Commitment } from '@/domain/placement/Commitment'
import type { Act } from '@/domain/placement/calendar/Act'
import { nextLine } from '@/domain/placement/calendar/nextLine'
import type { CalendarPlace } from '@/domain/placement/calendar/Situation'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { stateOfRequest } from '@/domain/placement/calendar/stateOfRequest'
import type {
  CancellationReason,
  ExtraReason,
  RequestOutcome,
  RequestState,
} from '@/domain/placement/closedLists'
import type { LegalRule } from '@/domain/placement/LegalRule'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { DEFAULT_PLACEMENT_SETTINGS } from '@/domain/placement/placementSettings'
import type { RuledUnit } from '@/domain/placement/rules/rulesFor'
import { stayBounds } from '@/domain/placement/rules/stayRules'
import { youngestMonths } from '@/domain/placement/rules/youngestMonths'

/** A unit whose places are kept; ages in completed months. */
export type WorldUnit = {
  id: string
  facility: string
  /** That of the facility's sheet. */
  number: string
  name: string
  mode: AccommodationMode
  sex: UnitSex
  ages: { from: number; to: number }
  /** What the rules of law read of it. */
  ruled: RuledUnit
  durations: readonly StayDuration[]
  needs: readonly UnitNeed[]
  siblingsMax: number
  preparationDays: number
}

export type WorldPlace = CalendarPlace & {
  unit: WorldUnit
  reference: string
  extraReason: ExtraReason | null
  lines: Commitment[]
  /** Those of them that may still bear on what comes, and the last: all that a next line needs to read. */
  living: Commitment[]
  /** First day when nothing is known to take it; `null` until further notice. */
  freeFrom: string | null
}

export type WorldRequest = {
  id: string
  reference: string
  requester: string | null
  requesterName: string
  service: string
  profile: PlacementProfile
  /** What somebody made of it: a draft, closed or withdrawn; `null` while it follows the calendars. */
  set: 'draft' | 'closed' | 'withdrawn' | null
  outcome: RequestOutcome | null
  closeReason: CancellationReason | null
  createdAt: string
  openedAt: string | null
  waitingSince: string | null
  closedAt: string | null
  lines: Commitment[]
}

export type Actor = { id: string; name: string; coordinates: boolean } | null

type Days = { from: string; to: string | null }
type Setting = { isHoliday: (day: string) => boolean }

/** The département of the demo wrote no rule of its own: those of the product apply. */
const NO_ROWS: readonly LegalRule[] = []

/**
 * Places, requests and their calendars. Every line goes through the product's own `nextLine`: what it refuses is not written, so that a
 * calendar is legal by construction, at the hour of each of its lines.
 */
export class World {
  readonly places: WorldPlace[] = []
  readonly requests = new Map<string, WorldRequest>()
  readonly #isHoliday: (day: string) => boolean

  constructor({ isHoliday }: Setting) {
    this.#isHoliday = isHoliday
  }

  /** Does an act at an instant; `null` where the product refuses it. */
  act(
    place: WorldPlace,
    act: Act,
    { at, actor, today }: { at: Date; actor: Actor; today: string },
  ): Commitment | null {
    const request = this.#requestOf(place, act)
    const answer = nextLine(
      {
        place,
        lines: place.living,
        request: request && {
          id: request.id,
          state: this.stateOf(request, at),
          children: request.profile.children.length,
          births: request.profile.children.map(({ birthMonth }) => birthMonth),
          title: request.profile.legalTitle,
          lines: request.lines,
        },
        actor,
        now: at,
        today,
        maxHolds: DEFAULT_PLACEMENT_SETTINGS.maxHolds,
        preparationDays: place.unit.preparationDays,
        isHoliday: this.#isHoliday,
        unit: place.unit.ruled,
        rules: NO_ROWS,
        closed: null,
      },
      act,
    )
    if (answer.fault !== null) return null
    place.lines.push(answer.line)
    request?.lines.push(answer.line)
    place.living = livingOf([...place.living, answer.line], { at, since: addDays(today, -BEHIND) })
    place.freeFrom = freeFromOf(place, at)
    return answer.line
  }

  /** An end that no rule of law refuses for a stay that begins on a day: the one that is wished, or an earlier one. */
  legalEnd(place: WorldPlace, { profile }: Pick<WorldRequest, 'profile'>, { from, to }: Days): string | null {
    const births = profile.children.map(({ birthMonth }) => birthMonth)
    const months = youngestMonths(births, from)
    const ask = { unit: place.unit.ruled, title: profile.legalTitle, months }
    const { lastDay } = stayBounds(ask, { from, renewed: 0 }, NO_ROWS)
    return lastDay !== null && (to === null || to > lastDay) ? lastDay : to
  }

  stateOf(request: WorldRequest, at: Date): RequestState {
    return stateOfRequest(
      {
        state: request.set ?? 'open',
        waitingSince: request.waitingSince,
        children: request.profile.children.length,
      },
      standingOf(request.lines, at),
    )
  }

  #requestOf(place: WorldPlace, act: Act): WorldRequest | null {
    if (act.kind === 'hold' || act.kind === 'admit') return this.requests.get(act.request ?? '') ?? null
    if (act.kind === 'outOfService') return null
    const thread = act.kind === 'away' ? act.stay : act.thread
    const line = place.living.find((one) => one.thread === thread)
    return this.requests.get(line?.request ?? '') ?? null
  }
}

/** The day after all that takes a place at an instant; `null` while an end is not known. */
function freeFromOf(place: WorldPlace, at: Date): string | null {
  let free = place.inServiceFrom
  for (const { kind, state, to, readyOn } of standingOf(place.living, at)) {
    const takes =
      kind === 'hold'
        ? state === 'placed'
        : kind === 'stay'
          ? ['planned', 'arrived', 'left'].includes(state)
          : false
    const out = kind === 'outOfService' && state !== 'withdrawn'
    if (!takes && !out) continue
    if (to === null || state === 'arrived') return null
    const next = readyOn ?? addDays(to, 1)
    if (next > free) free = next
  }
  return free
}

/** Days behind which what has ended bears on nothing that is written. */
const BEHIND = 40
const NOTHING_TAKEN: readonly string[] = ['refused', 'expired', 'cancelled', 'notArrived', 'withdrawn']

/** The lines of what has not ended long since, and the last one, which tells the rank of the next. */
function livingOf(lines: readonly Commitment[], { at, since }: { at: Date; since: string }): Commitment[] {
  const last = lines.at(-1)
  const ended = new Set(
    standingOf(lines, at)
      .filter(({ written, state, to, readyOn }) => {
        if (NOTHING_TAKEN.includes(written)) return true
        const until = readyOn ?? to
        return state !== 'arrived' && until !== null && until < since
      })
      .map(({ thread }) => thread),
  )
  return lines.filter((line) => line === last || !ended.has(line.thread))
}
