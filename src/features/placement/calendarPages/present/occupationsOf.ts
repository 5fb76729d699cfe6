import { addDays } from '@/domain/hours/calendarDay'
import type { TakenSpan } from '@/domain/placement/Commitment'
import { daysTakenAt } from '@/domain/placement/calendar/isFreeBetween'
import type { Standing } from '@/domain/placement/calendar/standingOf'
import type { Occupation } from './Occupation'

/**
 * What takes a place, read from what stands in its calendar. A child whose departure was to be typed before `today` is still there;
 * one who was awaited and whose arrival is not typed is awaited still.
 */
export function occupationsOf(standing: readonly Standing[], today: string): Occupation[] {
  return standing.flatMap((one) => {
    const { kind, state, thread, from, to } = one
    const span = { thread, from, to }
    if (kind === 'outOfService' && state !== 'withdrawn') return [{ ...span, kind: 'outOfService' as const }]
    if (kind === 'absence' && state !== 'withdrawn') return [{ ...span, kind: 'absence' as const }]
    if (kind === 'hold')
      return state === 'placed' ? [{ ...span, kind: 'hold' as const }, ...preparation(one)] : []
    if (kind !== 'stay' || state === 'notArrived') return []
    const isOverdue = state === 'arrived' && to !== null && to < today
    const taken: Occupation = {
      ...span,
      to: isOverdue ? null : to,
      kind: state === 'planned' ? 'planned' : 'stay',
    }
    return isOverdue ? [taken] : [taken, ...preparation(one)]
  })
}

function preparation({ thread, to, readyOn }: Standing): Occupation[] {
  if (to === null || readyOn === null || readyOn <= addDays(to, 1)) return []
  return [{ thread, kind: 'preparation', from: addDays(to, 1), to: addDays(readyOn, -1) }]
}

/** What takes a place from today on, read from what its list keeps (`places.taken`), the days of preparation with what they follow. */
export function occupationsTaken(taken: readonly TakenSpan[], now: Date): Occupation[] {
  return taken.flatMap((span): Occupation[] => {
    const days = daysTakenAt(span, now)
    return days ? [{ kind: span.kind, thread: span.thread, ...days }] : []
  })
}
