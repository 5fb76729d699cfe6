import { addDays } from '../../hours/calendarDay'
import { isCalendarDay } from '../../isCalendarDay'
import type { ActOf } from './Act'
import { clashOf } from './clashOf'
import { daysFault } from './daysFault'
import type { Days } from './isFreeBetween'
import { lawOf } from './lawOf'
import { firstLine, refused } from './newLine'
import { readyOn } from './readyOn'
import type { CalendarRequest, LineFault, NextLine, Situation } from './Situation'
import { standingOf } from './standingOf'

/** The days of a stay with those of preparation: the first when the place is ready, and the last that is taken. */
export function withPreparation(
  { preparationDays, isHoliday }: Situation,
  { from, to }: Days,
): { readyOn: string | null; days: Days } {
  if (to === null || !isCalendarDay(to)) return { readyOn: null, days: { from, to } }
  const ready = readyOn(to, preparationDays, isHoliday)
  return { readyOn: ready, days: { from, to: addDays(ready, -1) } }
}

/** An option on a place for a child of a request, until an hour. */
export function holdLine(situation: Situation, act: ActOf<'hold'>): NextLine {
  const { request, today, now, place, actor } = situation
  if (!request) return { fault: 'gone', words: 'Cette demande n’existe plus.' }
  const law = lawOf(
    situation,
    { from: act.from, to: act.to, renewals: 0, child: act.child, arrivesOn: act.from },
    act,
  )
  const fault =
    closedFault(situation) ??
    requestFault(request) ??
    childFault(request, act.child, now) ??
    daysFault(situation, act) ??
    (act.from < today ? refused('Une option ne se pose pas pour un jour passé.') : null) ??
    (Date.parse(act.expiresAt) > now.getTime() ? null : refused('Cette option serait déjà expirée.')) ??
    (place.kind !== 'ordinary' && !actor?.coordinates
      ? refused('Seul un coordinateur pose une option sur cette place.')
      : null) ??
    tooManyHolds(situation, request, act) ??
    law.fault
  if (fault) return fault
  const { readyOn: ready, days } = withPreparation(situation, act)
  const { from, to, expiresAt, child } = act
  return (
    clashOf(situation, days) ??
    firstLine(
      situation,
      act,
      {
        kind: 'hold',
        state: 'placed',
        from,
        to,
        readyOn: ready,
        expiresAt,
        request: request.id,
        child,
      },
      law.warnings,
    )
  )
}

/** A stay that the facility types: arrived where it has begun, planned otherwise. */
export function admitLine(situation: Situation, act: ActOf<'admit'>): NextLine {
  const { request, now, today } = situation
  const { from, to } = act
  const child = act.child ?? null
  if (act.request && !request) return { fault: 'gone', words: 'Cette demande n’existe plus.' }
  const fault =
    closedFault(situation) ??
    (request ? (requestFault(request) ?? childFault(request, child ?? 0, now)) : null) ??
    daysFault(situation, act)
  if (fault) return fault
  const { readyOn: ready, days } = withPreparation(situation, act)
  const state = from <= today ? 'arrived' : 'planned'
  const law = lawOf(
    situation,
    { from, to, renewals: 0, child: request ? (child ?? 0) : null, arrivesOn: from },
    act,
  )
  // A child who is there is a fact, which is written down whatever the law.
  if (state === 'planned' && law.fault) return law.fault
  const warnings = law.fault ? [law.fault.words, ...law.warnings] : law.warnings
  const ofRequest = request ? { request: request.id, child: child ?? 0 } : {}
  return (
    clashOf(situation, days) ??
    firstLine(situation, act, { kind: 'stay', state, from, to, readyOn: ready, ...ofRequest }, warnings)
  )
}

/** Nobody new is received in a unit that is closed, nor ever in a hotel. */
const closedFault = ({ closed }: Situation): LineFault | null => (closed ? refused(closed) : null)

/** Whether places may still be asked and accepted for a request. */
export function requestFault({ state }: CalendarRequest): LineFault | null {
  if (state === 'draft') return refused('Publiez d’abord la demande.')
  if (state === 'closed') return { fault: 'stale', words: 'Cette demande est close.' }
  return state === 'withdrawn' ? { fault: 'stale', words: 'Cette demande a été retirée.' } : null
}

/** A child of a request has one stay. */
export function childFault({ children, lines }: CalendarRequest, child: number, now: Date): LineFault | null {
  if (!Number.isInteger(child) || child < 0 || child >= children)
    return refused('Cet enfant n’est pas de la demande.')
  const has = standingOf(lines, now).some(
    (one) => one.kind === 'stay' && one.child === child && ['planned', 'arrived', 'left'].includes(one.state),
  )
  return has ? { fault: 'stale', words: 'Une place est déjà acceptée pour cet enfant.' } : null
}

function tooManyHolds(
  { now, maxHolds, place }: Situation,
  { lines }: CalendarRequest,
  { child, from, to, override }: ActOf<'hold'>,
): LineFault | null {
  const held = standingOf(lines, now).filter(
    (one) => one.kind === 'hold' && one.state === 'placed' && one.child === child,
  )
  if (held.some((one) => one.place === place.id && one.from === from && one.to === to))
    return refused('Votre option est déjà posée sur cette place.')
  if (held.length < maxHolds || override?.trim()) return null
  return { fault: 'rule', words: `Déjà ${maxHolds} options pour cet enfant : annulez-en une d’abord.` }
}
