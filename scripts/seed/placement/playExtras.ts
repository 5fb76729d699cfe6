import { addDays, daysFrom } from '@/domain/hours/calendarDay'
import { EXTRA_REASONS } from '@/domain/placement/closedLists'
import { aPlace } from './demoWorld'
import { drawProfile } from './drawProfile'
import { dayOf, HOUR, hoursIn } from './instants'
import type { Simulation } from './Simulation'
import type { SimulationSetting } from './Stage'

const EVERY_DAYS = 24
const LONGEST = 13

/**
 * Children received above the open capacity, a few days each, by a coordinator with a reason: about one every three weeks, and one who is
 * there today. Each has a place of its own, in service for those days alone.
 */
export function playExtras(
  simulation: Simulation,
  { world, draw, start, now, requesters, coordinator, facilityActor }: SimulationSetting,
): void {
  const today = dayOf(now)
  const units = [...new Set(world.places.map(({ unit }) => unit))].filter(({ durations }) =>
    durations.includes('urgence'),
  )
  const starts: string[] = [addDays(today, -4)]
  for (
    let day = addDays(start, 20);
    day < addDays(today, -20);
    day = addDays(day, EVERY_DAYS + draw.between(-6, 6))
  )
    starts.unshift(day)
  for (const [rank, from] of starts.entries()) {
    const unit = draw.of(units)
    const to = addDays(from, from === addDays(today, -4) ? LONGEST : draw.between(3, LONGEST))
    const extraReason = draw.of(EXTRA_REASONS).code
    const place = aPlace(unit, {
      reference: `Surnombre ${rank + 1}`,
      kind: 'extra',
      inServiceFrom: from,
      inServiceTo: to,
      extraReason,
    })
    world.places.push(place)
    const at = hoursIn(from, 8, draw.between(0, 59))
    const opened = new Date(at.getTime() - 3 * HOUR)
    const request = simulation.requests.newRequest(
      opened,
      (reference) => ({
        ...drawProfile(draw, unit, {
          reference,
          opened: dayOf(opened),
          wishedFrom: from,
          children: 1,
          duration: 'urgence',
        }),
        urgency: 'immediate',
      }),
      draw.of(requesters),
    )
    const moment = (hours: number) => new Date(at.getTime() + hours * HOUR)
    const day = (when: Date) => ({ at: when, today: dayOf(when) })
    const expiresAt = moment(4).toISOString()
    const override = 'Aucune autre place ce jour ; accord de la direction.'
    const hold = world.act(
      place,
      { kind: 'hold', request: request.id, child: 0, from, to, expiresAt, override },
      { ...day(at), actor: coordinator },
    )
    if (!hold) continue
    const actor = facilityActor(unit.number)
    world.act(place, { kind: 'accept', thread: hold.thread }, { ...day(moment(0.5)), actor })
    world.act(place, { kind: 'arrive', thread: hold.thread, on: from }, { ...day(moment(3)), actor })
    request.outcome = 'received'
    request.closedAt = moment(3).toISOString()
    const left = daysFrom(to, today) > 0
    const leaving = hoursIn(to, 10, 30)
    if (left)
      world.act(
        place,
        {
          kind: 'leave',
          thread: hold.thread,
          on: to,
          reason: 'reorientation',
          destination: 'internat-collectif',
        },
        { ...day(leaving), actor },
      )
  }
}
