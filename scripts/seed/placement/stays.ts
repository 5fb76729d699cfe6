import type { StayDuration } from '@/domain/facility/closedLists'
import { addDays, daysFrom } from '@/domain/hours/calendarDay'
import type { Commitment } from '@/domain/placement/Commitment'
import { ABSENCES, DEMAND, ENDS } from './chances'
import { dayOf, hoursIn } from './instants'
import type { Stage } from './Stage'
import type { WorldPlace } from './World'

/** What comes of a stay: absences, a renewal, a departure on the day, before or after it. */
export function planEnd(
  stage: Stage,
  place: WorldPlace,
  line: Commitment,
  { at, last, duration }: { at: Date; last: string; duration: StayDuration },
): void {
  const { draw } = stage.set
  const day = dayOf(at)
  if (draw.chance(0.3) && daysFrom(day, last) > 25) planAway(stage, place, line, { day, last })
  const renewed = duration !== 'urgence' && line.to !== null && draw.chance(0.25) && daysFrom(day, last) > 6
  const early = draw.chance(0.12) ? draw.between(2, 20) : 0
  const late = !early && draw.chance(0.05) ? draw.between(1, 4) : 0
  let on = addDays(line.to ?? last, late - early)
  if (on <= day) on = addDays(day, 1)
  if (renewed && line.to !== null) {
    const until = addDays(line.to, duration === 'relais' ? 14 : draw.between(30, 150))
    stage.agenda.add(hoursIn(addDays(line.to, -5), 9, draw.between(0, 59)).getTime(), (when) => {
      const longer = stage.do(place, { kind: 'extend', thread: line.thread, to: until }, when)
      planLeave(stage, place, line, longer ? addDays(until, late) : on)
    })
  } else planLeave(stage, place, line, on)
}

function planAway(
  stage: Stage,
  place: WorldPlace,
  line: Commitment,
  { day, last }: { day: string; last: string },
): void {
  const { draw } = stage.set
  const [reason, least, most] = draw.weighted(ABSENCES)
  const from = addDays(day, draw.between(5, Math.max(6, daysFrom(day, last) - 12)))
  const to = addDays(from, draw.between(least, most))
  stage.agenda.add(hoursIn(from, 16, draw.between(0, 59)).getTime(), (when) => {
    const away = stage.do(place, { kind: 'away', stay: line.thread, from, to, reason }, when)
    if (!away) return
    stage.agenda.add(hoursIn(addDays(to, 1), 16, 0).getTime(), (then) =>
      stage.do(place, { kind: 'back', thread: away.thread, on: addDays(to, 1) }, then),
    )
  })
}

function planLeave(stage: Stage, place: WorldPlace, line: Commitment, on: string): void {
  const { draw } = stage.set
  stage.agenda.add(hoursIn(on, draw.between(9, 17), draw.between(0, 59)).getTime(), (at) => {
    const { reason, destination } = draw.weighted(ENDS)
    const left = stage.do(
      place,
      { kind: 'leave', thread: line.thread, on, reason, destination, note: null },
      at,
    )
    if (!left) return
    const ready = left.readyOn ?? addDays(on, 1)
    emptied(stage, place, ready, at)
  })
}

/** After a departure: works, a summer closing, or the next child. */
function emptied(stage: Stage, place: WorldPlace, ready: string, at: Date): void {
  const { draw } = stage.set
  const month = Number(ready.slice(5, 7))
  const summer = (month === 7 || (month === 8 && Number(ready.slice(8)) < 12)) && draw.chance(0.45)
  if (!summer && !draw.chance(0.03)) {
    const urgent = place.unit.durations.includes('urgence')
    const demand = DEMAND[month] ?? 1
    stage.planFill(place, daysFrom(dayOf(at), ready) - 1 + draw.wait(urgent ? 1.5 : 6) / demand, dayOf(at))
    return
  }
  const to = summer ? `${ready.slice(0, 4)}-08-${draw.between(16, 28)}` : addDays(ready, draw.between(4, 18))
  const reason = summer
    ? ('fermeture-estivale' as const)
    : draw.of(['travaux', 'sous-effectif', 'sinistre', 'isolement-sanitaire', 'incident'] as const)
  const out = stage.do(place, { kind: 'outOfService', from: ready, to, reason }, at)
  if (out && draw.chance(0.4)) {
    const back = addDays(to, -draw.between(1, 3))
    stage.agenda.add(hoursIn(back, 9, 10).getTime(), (when) =>
      stage.do(place, { kind: 'backInService', thread: out.thread, on: back }, when),
    )
  }
  stage.planFill(place, daysFrom(dayOf(at), out ? to : ready) + draw.wait(4), dayOf(at))
}
