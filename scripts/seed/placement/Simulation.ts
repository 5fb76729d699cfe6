import { addDays, daysFrom } from '@/domain/hours/calendarDay'
import type { Commitment } from '@/domain/placement/Commitment'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import type { RefusalReason } from '@/domain/placement/closedLists'
import { DEFAULT_PLACEMENT_SETTINGS } from '@/domain/placement/placementSettings'
import { CLOSURES, NO_SHOWS, REFUSALS } from './chances'
import { drawLength } from './drawProfile'
import { dayOf, HOUR, hoursIn, MINUTE } from './instants'
import { fits, Requests } from './Requests'
import { actorOf, type SimulationSetting, Stage } from './Stage'
import { planEnd } from './stays'
import type { WorldPlace, WorldRequest } from './World'

const HOLD_MS = DEFAULT_PLACEMENT_SETTINGS.holdHours * HOUR

/** Years of a département: who asks, is answered, arrives, stays, leaves; day after day, everything by the product's own rules. */
export class Simulation {
  readonly #stage: Stage
  readonly requests: Requests

  constructor(setting: SimulationSetting) {
    this.#stage = new Stage(setting)
    this.requests = new Requests(this.#stage)
    this.#stage.fill = (place, at) => this.#fill(place, at)
  }

  run(): void {
    const { world, start, now } = this.#stage.set
    for (const place of world.places) this.#begin(place)
    for (let day = start; day < dayOf(now); day = addDays(day, 7)) this.requests.planUnmet(day)
    for (const [id, day] of this.#stage.set.quiet) this.#empty(this.#stage.place(id), day)
    for (
      let next = this.#stage.agenda.next(now.getTime());
      next;
      next = this.#stage.agenda.next(now.getTime())
    )
      next.work(new Date(next.at))
  }

  /** A child is there on the first day, or the place waits for its first. */
  #begin(place: WorldPlace): void {
    const { draw, start, pace } = this.#stage.set
    const at = hoursIn(start, 6, draw.between(0, 59))
    if (place.kind !== 'ordinary') return
    if (!draw.chance(0.95)) {
      this.#stage.planFill(place, draw.between(1, 20), start)
      return
    }
    this.#stage.agenda.add(at.getTime(), (when) => {
      const duration = draw.of(place.unit.durations)
      const length = drawLength(draw, duration, pace)
      const from = addDays(start, -draw.between(0, length))
      const last = addDays(start, draw.between(1, Math.max(2, length)))
      const to = draw.chance(0.1) ? null : last
      const line = this.#stage.do(place, { kind: 'admit', from, to }, when)
      if (line) planEnd(this.#stage, place, line, { at: when, last, duration })
    })
  }

  /** From that day on, nobody has a place where a scene is played. */
  #empty(place: WorldPlace | undefined, day: string): void {
    if (!place) return
    this.#stage.agenda.add(hoursIn(day, 7, 0).getTime(), (at) => {
      for (const { thread, kind, state } of standingOf(place.living, at)) {
        if (kind === 'stay' && state === 'arrived')
          this.#stage.do(
            place,
            { kind: 'leave', thread, on: day, reason: 'fin-de-mesure', destination: 'famille' },
            at,
          )
        else if (kind === 'stay' && state === 'planned')
          this.#stage.do(place, { kind: 'cancel', thread, reason: 'place-retiree' }, at)
        else if (kind === 'outOfService' && state === 'open')
          this.#stage.do(place, { kind: 'backInService', thread, on: day }, at)
      }
    })
  }

  /** Somebody looks for a place: the one that has waited longest for such a one, or a child whom nobody knew yet. */
  #fill(place: WorldPlace, at: Date): void {
    const { draw, quiet } = this.#stage.set
    const day = dayOf(at)
    const calm = quiet.get(place.id)
    if (place.freeFrom === null || (calm && day >= calm)) return
    if (place.freeFrom > addDays(day, 10)) {
      this.#stage.planFill(place, daysFrom(day, place.freeFrom) - 2, day)
      return
    }
    const request = this.requests.fromPool(place) ?? this.requests.newFor(place, at)
    if (!request) return
    const { urgency, duration } = request.profile
    const delay = {
      immediate: 0,
      '72h': draw.between(0, 2),
      semaine: draw.between(2, 6),
      programmee: draw.between(4, 12),
    }[urgency]
    const from = [place.freeFrom, addDays(day, delay), day].sort().at(-1) ?? day
    const length = drawLength(draw, duration, this.#stage.set.pace)
    const wished = duration === 'long' && draw.chance(0.25) ? null : addDays(from, Math.max(1, length - 1))
    const to = this.#stage.set.world.legalEnd(place, request, { from, to: wished })
    const held = this.#holdAll(place, request, { at, from, to })
    if (held.length === 0) {
      this.requests.search(request, at)
      this.#stage.planFill(place, 2, day)
      return
    }
    for (const { place: taken, line } of held) this.#planAnswer(taken, line, request, { at, length })
    if (draw.chance(this.#stage.set.rivals)) this.#holdRivals(place, request, { at, from, to })
  }

  /** An option for each child: in the unit of the first where it can, elsewhere where it cannot. */
  #holdAll(
    place: WorldPlace,
    request: WorldRequest,
    { at, from, to }: { at: Date; from: string; to: string | null },
  ): { place: WorldPlace; line: Commitment }[] {
    const { world, requesters } = this.#stage.set
    const actor = actorOf(requesters.find(({ service }) => service === request.service))
    const held: { place: WorldPlace; line: Commitment }[] = []
    for (const child of request.profile.children.keys()) {
      const sibling = (one: WorldPlace) =>
        one !== place &&
        one.kind === 'ordinary' &&
        one.freeFrom !== null &&
        one.freeFrom <= from &&
        !held.some((other) => other.place === one)
      const taken =
        child === 0
          ? place
          : (this.#stage.beside(place).find(sibling) ??
            world.places.find(
              (one) =>
                one.unit.mode === place.unit.mode && sibling(one) && !this.#stage.set.quiet.has(one.id),
            ))
      if (!taken || this.#stage.isQuiet(taken, at)) continue
      const expiresAt = new Date(at.getTime() + HOLD_MS).toISOString()
      const line = this.#stage.do(
        taken,
        { kind: 'hold', request: request.id, child, from, to, expiresAt },
        at,
        actor,
      )
      if (line) held.push({ place: taken, line })
    }
    return held
  }

  /** Other facilities are asked at once, and none of them says yes. */
  #holdRivals(
    place: WorldPlace,
    request: WorldRequest,
    { at, from, to }: { at: Date; from: string; to: string | null },
  ): void {
    const { world, draw, requesters } = this.#stage.set
    const actor = actorOf(requesters.find(({ service }) => service === request.service))
    const first = draw.between(0, world.places.length - 1)
    let left = draw.between(1, 2)
    for (let n = 0; n < world.places.length && left > 0; n += 1) {
      const rival = world.places[(first + n) % world.places.length]
      if (!rival || rival.unit.facility === place.unit.facility || rival.kind !== 'ordinary') continue
      if (
        rival.freeFrom === null ||
        rival.freeFrom > from ||
        !fits(rival, request.profile) ||
        this.#stage.isQuiet(rival, at)
      )
        continue
      const expiresAt = new Date(at.getTime() + HOLD_MS).toISOString()
      const line = this.#stage.do(
        rival,
        { kind: 'hold', request: request.id, child: 0, from, to, expiresAt },
        at,
        actor,
      )
      left -= 1
      if (!line) continue
      const answered = at.getTime() + draw.wait(1.5) * HOUR
      if (answered < at.getTime() + HOLD_MS && draw.chance(0.7))
        this.#stage.agenda.add(answered, (when) => this.#refuse(rival, line, when))
      else this.#stage.agenda.add(at.getTime() + HOLD_MS + MINUTE, (when) => this.#expire(rival, line, when))
    }
  }

  #planAnswer(
    place: WorldPlace,
    line: Commitment,
    request: WorldRequest,
    { at, length }: { at: Date; length: number },
  ): void {
    const { draw } = this.#stage.set
    const answered = at.getTime() + (0.1 + draw.wait(1.1)) * HOUR
    if (answered >= at.getTime() + HOLD_MS) {
      this.#stage.agenda.add(at.getTime() + HOLD_MS + MINUTE, (when) => this.#expire(place, line, when))
      return
    }
    this.#stage.agenda.add(answered, (when) => {
      const happens = draw.weighted([
        ['accept', 84] as const,
        ['refuse', 12] as const,
        ['cancel', 4] as const,
      ])
      if (happens === 'accept') return this.#accept(place, line, request, { at: when, length })
      if (happens === 'refuse') return this.#refuse(place, line, when)
      this.#stage.do(
        place,
        { kind: 'cancel', thread: line.thread, ...CLOSURES.cancel(draw) },
        when,
        actorOf(this.#stage.set.requesters[0]),
      )
      this.#stage.planFill(place, draw.wait(2), dayOf(when))
      this.requests.again(line, when)
    })
  }

  #accept(
    place: WorldPlace,
    line: Commitment,
    request: WorldRequest,
    { at, length }: { at: Date; length: number },
  ): void {
    const { draw } = this.#stage.set
    const accepted = this.#stage.do(place, { kind: 'accept', thread: line.thread }, at)
    if (!accepted) {
      this.requests.again(line, at)
      return
    }
    for (const other of request.lines.filter(
      (one) => one.kind === 'hold' && one.state === 'placed' && one.child === line.child,
    )) {
      const rival = this.#stage.place(other.place)
      if (rival && other.thread !== line.thread)
        this.#stage.do(rival, { kind: 'cancel', thread: other.thread, reason: 'ailleurs' }, at, null)
      if (rival && other.thread !== line.thread) this.#stage.planFill(rival, draw.wait(3), dayOf(at))
    }
    if (draw.chance(0.02)) {
      const given = new Date(at.getTime() + draw.between(2, 20) * HOUR)
      this.#stage.agenda.add(given.getTime(), (when) => {
        this.#stage.do(place, { kind: 'cancel', thread: line.thread, ...CLOSURES.cancel(draw) }, when)
        this.#stage.planFill(place, draw.wait(2), dayOf(when))
        this.requests.again(line, when)
      })
      return
    }
    const late = draw.chance(0.08) ? draw.between(1, 3) : 0
    const on = addDays(accepted.from, late)
    const when = Math.max(
      hoursIn(on, draw.between(8, 16), draw.between(0, 59)).getTime(),
      at.getTime() + 30 * MINUTE,
    )
    this.#stage.agenda.add(when, (then) => this.#arrive(place, accepted, request, { at: then, length }))
  }

  #arrive(
    place: WorldPlace,
    line: Commitment,
    request: WorldRequest,
    { at, length }: { at: Date; length: number },
  ): void {
    const { draw } = this.#stage.set
    if (draw.chance(0.04)) {
      this.#stage.do(place, { kind: 'notArrived', thread: line.thread, ...draw.weighted(NO_SHOWS) }, at)
      this.#stage.planFill(place, draw.wait(2), dayOf(at))
      this.requests.again(line, at)
      return
    }
    const later = draw.chance(0.01) ? new Date(at.getTime() + draw.between(3, 20) * HOUR) : at
    const on = dayOf(at)
    const occurredAt = later === at ? null : at.toISOString()
    const write = (when: Date) => {
      const arrived = this.#stage.do(place, { kind: 'arrive', thread: line.thread, on, occurredAt }, when)
      if (!arrived) return this.#stage.planFill(place, 3, dayOf(when))
      if (this.#stage.set.world.stateOf(request, when) === 'closed') this.requests.received(request, when)
      else
        this.#stage.agenda.add(when.getTime() + 25 * 24 * HOUR, (then) =>
          this.requests.incomplete(request, then),
        )
      const last = addDays(on, Math.max(1, length - 1))
      planEnd(this.#stage, place, arrived, { at: when, last, duration: request.profile.duration })
    }
    if (later === at) write(at)
    else this.#stage.agenda.add(later.getTime(), write)
  }

  #refuse(place: WorldPlace, line: Commitment, at: Date): void {
    const { draw } = this.#stage.set
    const reason: RefusalReason = draw.weighted(REFUSALS)
    const note = reason === 'autre' ? 'Une réunion d’équipe est prévue avant toute admission.' : null
    this.#stage.do(place, { kind: 'refuse', thread: line.thread, reason, note }, at)
    this.#stage.planFill(place, draw.wait(2), dayOf(at))
    this.requests.again(line, at)
  }

  #expire(place: WorldPlace, line: Commitment, at: Date): void {
    this.#stage.do(place, { kind: 'expire', thread: line.thread }, at, null)
    this.#stage.planFill(place, this.#stage.set.draw.wait(1), dayOf(at))
    this.requests.again(line, at)
  }
}
