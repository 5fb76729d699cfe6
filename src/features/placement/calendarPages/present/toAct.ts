import { readTypedDate } from '@/domain/dates/readTypedDate'
import { daysFrom } from '@/domain/hours/calendarDay'
import { isCalendarDay } from '@/domain/isCalendarDay'
import type { Act } from '@/domain/placement/calendar/Act'
import { ACT_FIELDS, type ActField } from './actFields'
import type { ActFault, ReadAct, TypedActForm } from './TypedActForm'

/** Days are typed within so many of today, on either side: a year that was mistyped is seen at once. */
const FURTHEST = 365 * 6
const OTHER_REASON = 'autre'

/**
 * The act that a form asks for, or all that is wrong in it, field by field. Whether the calendar allows it is told by the calendar.
 * `today` is `YYYY-MM-DD`.
 */
export function toAct(typed: TypedActForm, { now, today }: { now: Date; today: string }): ReadAct {
  const occurred = occurredAt(typed.occurredAt, now)
  const faults = [
    ...ACT_FIELDS[typed.act].flatMap((field) => fieldFaults(field, typed, today)),
    ...orderFaults(typed),
    ...noteFaults(typed),
    ...(occurred.fault ? [{ path: 'occurredAt' as const, message: occurred.fault }] : []),
  ]
  if (faults.length > 0) return { act: null, faults }
  const { act: kind, thread, note, override } = typed
  const told = { note: note || null }
  const after = { occurredAt: occurred.instant, override: override || null }
  // Reasons and destinations were looked for in the closed list of their field just above.
  const reason = typed.reason as never
  const acts: Record<TypedActForm['act'], () => Act> = {
    arrive: () => ({ kind: 'arrive', thread, on: typed.on, ...after }),
    notArrived: () => ({ kind: 'notArrived', thread, reason, ...told, ...after }),
    postpone: () => ({
      kind: 'postpone',
      thread,
      from: typed.from,
      ...(typed.to ? { to: typed.to } : {}),
      ...told,
      ...after,
    }),
    extend: () => ({ kind: 'extend', thread, to: typed.to, ...told, ...after }),
    leave: () => ({
      kind: 'leave',
      thread,
      on: typed.on,
      reason,
      destination: typed.destination,
      ...told,
      ...after,
    }),
    prepare: () => ({ kind: 'prepare', thread, readyOn: typed.readyOn, ...after }),
    away: () => ({ kind: 'away', stay: thread, from: typed.from, to: typed.to, reason, ...told, ...after }),
    back: () => ({ kind: 'back', thread, on: typed.on, ...after }),
    outOfService: () => ({
      kind: 'outOfService',
      from: typed.from,
      to: typed.to || null,
      reason,
      ...told,
      ...after,
    }),
    backInService: () => ({ kind: 'backInService', thread, on: typed.on, ...after }),
    admit: () => ({ kind: 'admit', from: typed.from, to: typed.to || null, ...after }),
    cancel: () => ({ kind: 'cancel', thread, reason, ...told, ...after }),
  }
  return { act: acts[kind](), faults: [] }
}

function fieldFaults(field: ActField, typed: TypedActForm, today: string): ActFault[] {
  if (field.type === 'note') return []
  const value = typed[field.name]
  if (!value) return field.required ? [{ path: field.name, message: MISSING[field.name] }] : []
  if (field.type === 'choice')
    return field.options.some(({ code }) => code === value)
      ? []
      : [{ path: field.name, message: MISSING[field.name] }]
  if (!isCalendarDay(value)) return [{ path: field.name, message: 'Cette date n’existe pas.' }]
  const isFar = Math.abs(daysFrom(today, value)) > FURTHEST
  return isFar ? [{ path: field.name, message: 'Cette date est trop loin : vérifiez l’année.' }] : []
}

const MISSING: Readonly<Record<Exclude<ActField['name'], 'note'>, string>> = {
  on: 'Donnez le jour.',
  from: 'Donnez le premier jour.',
  to: 'Donnez le dernier jour.',
  readyOn: 'Donnez le jour où la place sera prête.',
  reason: 'Choisissez le motif.',
  destination: 'Choisissez où va l’enfant.',
}

function orderFaults({ from, to }: TypedActForm): ActFault[] {
  const isBackwards = isCalendarDay(from) && isCalendarDay(to) && to < from
  return isBackwards ? [{ path: 'to', message: 'Le dernier jour vient avant le premier.' }] : []
}

function noteFaults({ act, reason, note }: TypedActForm): ActFault[] {
  const isNeeded = reason === OTHER_REASON && !note && ACT_FIELDS[act].some(({ type }) => type === 'note')
  return isNeeded ? [{ path: 'note', message: 'Précisez le motif en quelques mots, sans nom.' }] : []
}

/** When it really happened: `2026-12-03T14:02` on the clocks of France, as an instant. */
function occurredAt(typed: string, now: Date): { instant: string | null; fault: string | null } {
  if (!typed) return { instant: null, fault: null }
  const [day = '', time = ''] = typed.split('T')
  const instant = readTypedDate(`${day.split('-').reverse().join('/')} ${time}`, true)
  if (!instant) return { instant: null, fault: 'Donnez un jour et une heure, par exemple 03/12/2026 22:15.' }
  const isToCome = Date.parse(instant) > now.getTime()
  return isToCome ? { instant: null, fault: 'Cet instant n’est pas encore passé.' } : { instant, fault: null }
}
