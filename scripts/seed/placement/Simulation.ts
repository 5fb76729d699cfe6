import type { StayDuration } from '@/domain/facility/closedLists'
import { addDays, daysFrom } from '@/domain/hours/calendarDay'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import type { Commitment } from '@/domain/placement/Commitment'
import type { RefusalReason } from '@/domain/placement/closedLists'
import { DEFAULT_PLACEMENT_SETTINGS } from '@/domain/placement/placementSettings'
import { Agenda } from './Agenda'
import { ABSENCES, CLOSURES, ENDS, NO_SHOWS, REFUSALS } from './chances'
import type { Draw } from './Draw'
import { drawLength, drawProfile } from './drawProfile'
import { dayOf, HOUR, hoursIn, MINUTE } from './instants'
import type { Actor, World, WorldPlace, WorldRequest } from './World'

export type Requester = { id: string | null; name: string; service: string }

export type SimulationSetting = {
  world: World
  draw: Draw
  /** First day, `YYYY-MM-DD`, and the instant at which it stops. */
  start: string
  now: Date
  newId: () => string
  requesters: readonly Requester[]
  coordinator: Actor
  /** Who answers for a facility. */
  facilityActor: (number: string) => Actor
  /** Lengths of stay are multiplied by it. */
  pace: number
  /** Requests a week that no place answers. */
  unmetAWeek: number
  /** Places that are left empty from a day on, by id: a scene is played there. */
  quiet: ReadonlyMap<string, string>
}

const HOLD_MS = DEFAULT_PLACEMENT_SETTINGS.holdHours * HOUR
const ADOLESCENT = 12 * 12

/** Two years of a département: who asks, is answered, arrives, stays, leaves; day after day, everything by the product's own rules. */
export class Simulation {
  readonly #set: SimulationSetting
  readonly #agenda = new Agenda<(at: Date) => void>()
  readonly #pool: WorldRequest[] = []
  readonly #pending = new Map<string, number>()
  readonly #counters = new Map<string, number>()

  constructor(setting: SimulationSetting) {
    this.#set = setting
  }

  run(): void {
    const { world, start, now } = this.#set
    for (const place of world.places) this.#begin(place)
    for (let day = start; day < dayOf(now); day = addDays(day, 7)) this.#planUnmet(day)
    for (const [id, day] of this.#set.quiet) this.#empty(world.places.find((place) => place.id === id), day)
    for (let next = this.#agenda.next(now.getTime()); next; next = this.#agenda.next(now.getTime()))
      next.work(new Date(next.at))
  }

  /** A request as it is published; its reference is that of the business software, plainly fictive. */
  newRequest(openedAt: Date, profileOf: (reference: string) => WorldRequest['profile'], who: Requester): WorldRequest {
    const year = openedAt.toISOString().slice(2, 4)
    const rank = (this.#counters.get(year) ?? 0) + 1
    this.#counters.set(year, rank)
    const reference = `ASE-${year}-${String(rank).padStart(4, '0')}`
    const request: WorldRequest = {
      id: this.#set.newId(),
      reference,
      requester: who.id,
      requesterName: who.name,
      service: who.service,
      profile: profileOf(reference),
      set: null,
      outcome: null,
      closeReason: null,
      createdAt: new Date(openedAt.getTime() - 12 * MINUTE).toISOString(),
      openedAt: openedAt.toISOString(),
      waitingSince: null,
      closedAt: null,
      lines: [],
    }
    this.#set.world.requests.set(request.id, request)
    return request
  }

  /** A child is there on the first day, or the place waits for its first. */
  #begin(place: WorldPlace): void {
    const { draw, start, pace } = this.#set
    const at = hoursIn(start, 6, draw.between(0, 59))
    if (place.kind !== 'ordinary') return
    if (!draw.chance(0.95)) return this.#planFill(place, draw.between(1, 20), start)
    this.#agenda.add(at.getTime(), (when) => {
      const duration = draw.of(place.unit.durations)
      const length = drawLength(draw, duration, pace)
      const from = addDays(start, -draw.between(0, length))
      const last = addDays(start, draw.between(1, Math.max(2, length)))
      const to = draw.chance(0.1) ? null : last
      const line = this.#do(place, { kind: 'admit', from, to }, when)
      if (line) this.#planEnd(place, line, { at: when, last, duration })
    })
  }

  /** From that day on, nobody has a place where a scene is played. */
  #empty(place: WorldPlace | undefined, day: string): void {
    if (!place) return
    this.#agenda.add(hoursIn(day, 7, 0).getTime(), (at) => {
      for (const { thread, kind, state } of standingOf(place.living, at)) {
        if (kind === 'stay' && state === 'arrived')
          this.#do(place, { kind: 'leave', thread, on: day, reason: 'fin-de-mesure', destination: 'famille' }, at)
        else if (kind === 'stay' && state === 'planned')
          this.#do(place, { kind: 'cancel', thread, reason: 'place-retiree' }, at)
        else if (kind === 'outOfService' && state === 'open') this.#do(place, { kind: 'backInService', thread, on: day }, at)
      }
    })
  }

  #planFill(place: WorldPlace, inDays: number, day: string): void {
    const { draw } = this.#set
    const at = hoursIn(addDays(day, Math.round(inDays)), draw.between(7, 14), draw.between(0, 59)).getTime()
    const known = this.#pending.get(place.id)
    if (known !== undefined && known <= at) return
    this.#pending.set(place.id, at)
    this.#agenda.add(at, (when) => {
      if (this.#pending.get(place.id) !== at) return
      this.#pending.delete(place.id)
      this.#fill(place, when)
    })
  }

  /** Somebody looks for a place: the one that has waited longest for such a one, or a child whom nobody knew yet. */
  #fill(place: WorldPlace, at: Date): void {
    const { draw, quiet } = this.#set
    const day = dayOf(at)
    const calm = quiet.get(place.id)
    if (place.freeFrom === null || (calm && day >= calm)) return
    if (place.freeFrom > addDays(day, 10)) return this.#planFill(place, daysFrom(day, place.freeFrom) - 2, day)
    const request = this.#fromPool(place) ?? this.#newFor(place, at)
    if (!request) return
    const { urgency, duration } = request.profile
    const delay = { immediate: 0, '72h': draw.between(0, 2), semaine: draw.between(2, 6), programmee: draw.between(4, 12) }[
      urgency
    ]
    const from = [place.freeFrom, addDays(day, delay), day].sort().at(-1) ?? day
    const length = drawLength(draw, duration, this.#set.pace)
    const to = duration === 'long' && draw.chance(0.25) ? null : addDays(from, Math.max(1, length - 1))
    const held = this.#holdAll(place, request, { at, from, to })
    if (held.length === 0) {
      this.#search(request, at)
      return this.#planFill(place, 2, day)
    }
    for (const { place: taken, line } of held) this.#planAnswer(taken, line, request, { at, length })
    if (draw.chance(0.4)) this.#holdRivals(place, request, { at, from, to })
  }

  #fromPool(place: WorldPlace): WorldRequest | null {
    // Not all of those who wait are told of every place that opens.
    if (!this.#set.draw.chance(0.45)) return null
    const rank = this.#pool.findIndex(({ profile, set }) => set === null && profile.children.length === 1 && fits(place, profile))
    if (rank < 0) return null
    const [request] = this.#pool.splice(rank, 1)
    return request ?? null
  }

  #newFor(place: WorldPlace, at: Date): WorldRequest | null {
    const { draw, start } = this.#set
    const { unit } = place
    const duration = draw.of(unit.durations)
    const isOld = unit.ages.from + (unit.ages.to - unit.ages.from) / 2 >= ADOLESCENT
    const searched = duration === 'urgence' ? draw.wait(0.1) : draw.wait(isOld ? 15 : 6)
    const opened = new Date(Math.max(at.getTime() - searched * 24 * HOUR, hoursIn(start, 7, 0).getTime()))
    const free = this.#set.world.places.filter(
      (one) => one.unit === unit && one !== place && one.freeFrom !== null && one.freeFrom <= dayOf(at),
    ).length
    const most = Math.min(unit.siblingsMax, 4)
    const wanted = most > 1 && draw.chance(0.3) ? Math.min(most, 1 + Math.max(1, free)) : 1
    const wishedFrom = dayOf(opened)
    return this.newRequest(
      opened,
      (reference) => drawProfile(draw, unit, { reference, opened: dayOf(opened), wishedFrom, children: wanted, duration }),
      draw.of(this.#set.requesters),
    )
  }

  /** An option for each child: in the unit of the first where it can, elsewhere where it cannot. */
  #holdAll(
    place: WorldPlace,
    request: WorldRequest,
    { at, from, to }: { at: Date; from: string; to: string | null },
  ): { place: WorldPlace; line: Commitment }[] {
    const { world, requesters } = this.#set
    const actor = actorOf(requesters.find(({ service }) => service === request.service))
    const held: { place: WorldPlace; line: Commitment }[] = []
    for (const child of request.profile.children.keys()) {
      const sibling = (one: WorldPlace) =>
        one !== place && one.kind === 'ordinary' && one.freeFrom !== null && one.freeFrom <= from && !held.some((other) => other.place === one)
      const taken =
        child === 0
          ? place
          : (world.places.find((one) => one.unit === place.unit && sibling(one)) ??
            world.places.find((one) => one.unit.mode === place.unit.mode && sibling(one) && !this.#set.quiet.has(one.id)))
      if (!taken || this.#isQuiet(taken, at)) continue
      const expiresAt = new Date(at.getTime() + HOLD_MS).toISOString()
      const line = this.#do(taken, { kind: 'hold', request: request.id, child, from, to, expiresAt }, at, actor)
      if (line) held.push({ place: taken, line })
    }
    return held
  }

  /** Other facilities are asked at once, and none of them says yes. */
  #holdRivals(place: WorldPlace, request: WorldRequest, { at, from, to }: { at: Date; from: string; to: string | null }): void {
    const { world, draw, requesters } = this.#set
    const actor = actorOf(requesters.find(({ service }) => service === request.service))
    const first = draw.between(0, world.places.length - 1)
    let left = draw.between(1, 2)
    for (let n = 0; n < world.places.length && left > 0; n += 1) {
      const rival = world.places[(first + n) % world.places.length]
      if (!rival || rival.unit.facility === place.unit.facility || rival.kind !== 'ordinary') continue
      if (rival.freeFrom === null || rival.freeFrom > from || !fits(rival, request.profile) || this.#isQuiet(rival, at)) continue
      const expiresAt = new Date(at.getTime() + HOLD_MS).toISOString()
      const line = this.#do(rival, { kind: 'hold', request: request.id, child: 0, from, to, expiresAt }, at, actor)
      left -= 1
      if (!line) continue
      const answered = at.getTime() + draw.wait(1.5) * HOUR
      if (answered < at.getTime() + HOLD_MS && draw.chance(0.7)) this.#agenda.add(answered, (when) => this.#refuse(rival, line, when))
      else this.#agenda.add(at.getTime() + HOLD_MS + MINUTE, (when) => this.#expire(rival, line, when))
    }
  }

  #isQuiet(place: WorldPlace, at: Date): boolean {
    const calm = this.#set.quiet.get(place.id)
    return calm !== undefined && dayOf(at) >= calm
  }

  #planAnswer(place: WorldPlace, line: Commitment, request: WorldRequest, { at, length }: { at: Date; length: number }): void {
    const { draw } = this.#set
    const answered = at.getTime() + (0.1 + draw.wait(1.1)) * HOUR
    if (answered >= at.getTime() + HOLD_MS) {
      this.#agenda.add(at.getTime() + HOLD_MS + MINUTE, (when) => this.#expire(place, line, when))
      return
    }
    this.#agenda.add(answered, (when) => {
      const happens = draw.weighted([['accept', 84] as const, ['refuse', 12] as const, ['cancel', 4] as const])
      if (happens === 'accept') return this.#accept(place, line, request, { at: when, length })
      if (happens === 'refuse') return this.#refuse(place, line, when)
      this.#do(place, { kind: 'cancel', thread: line.thread, ...CLOSURES.cancel(draw) }, when, actorOf(this.#set.requesters[0]))
      this.#planFill(place, draw.wait(2), dayOf(when))
      this.#again(line, when)
    })
  }

  #accept(place: WorldPlace, line: Commitment, request: WorldRequest, { at, length }: { at: Date; length: number }): void {
    const { world, draw } = this.#set
    const accepted = this.#do(place, { kind: 'accept', thread: line.thread }, at)
    if (!accepted) return this.#again(line, at)
    for (const other of request.lines.filter((one) => one.kind === 'hold' && one.state === 'placed' && one.child === line.child)) {
      const rival = world.places.find(({ id }) => id === other.place)
      if (rival && other.thread !== line.thread)
        this.#do(rival, { kind: 'cancel', thread: other.thread, reason: 'ailleurs' }, new Date(at.getTime() + 1000), null)
      if (rival && other.thread !== line.thread) this.#planFill(rival, draw.wait(3), dayOf(at))
    }
    const late = draw.chance(0.08) ? draw.between(1, 3) : 0
    const on = addDays(accepted.from, late)
    const when = Math.max(hoursIn(on, draw.between(8, 16), draw.between(0, 59)).getTime(), at.getTime() + 30 * MINUTE)
    this.#agenda.add(when, (then) => this.#arrive(place, accepted, request, { at: then, length }))
  }

  #arrive(place: WorldPlace, line: Commitment, request: WorldRequest, { at, length }: { at: Date; length: number }): void {
    const { draw } = this.#set
    if (draw.chance(0.04)) {
      this.#do(place, { kind: 'notArrived', thread: line.thread, ...draw.weighted(NO_SHOWS) }, at)
      this.#planFill(place, draw.wait(2), dayOf(at))
      return this.#again(line, at)
    }
    const later = draw.chance(0.01) ? new Date(at.getTime() + draw.between(3, 20) * HOUR) : at
    const on = dayOf(at)
    const occurredAt = later === at ? null : at.toISOString()
    const write = (when: Date) => {
      const arrived = this.#do(place, { kind: 'arrive', thread: line.thread, on, occurredAt }, when)
      if (!arrived) return this.#planFill(place, 3, dayOf(when))
      if (this.#set.world.stateOf(request, when) === 'closed') this.#received(request, when)
      else this.#agenda.add(when.getTime() + 25 * 24 * HOUR, (then) => this.#incomplete(request, then))
      const last = addDays(on, Math.max(1, length - 1))
      this.#planEnd(place, arrived, { at: when, last, duration: request.profile.duration })
    }
    if (later === at) write(at)
    else this.#agenda.add(later.getTime(), write)
  }

  /** Brothers and sisters of whom one alone found a place: the service closes the request and asks again another way. */
  #incomplete(request: WorldRequest, at: Date): void {
    if (this.#set.world.stateOf(request, at) !== 'admitted' || request.lines.at(-1)?.state === 'planned') return
    request.set = 'closed'
    request.outcome = 'received'
    request.closeReason = 'fratrie-incomplete'
    request.closedAt = at.toISOString()
  }

  #received(request: WorldRequest, at: Date): void {
    request.outcome ??= 'received'
    request.closedAt ??= at.toISOString()
  }

  /** What comes of a stay: absences, a renewal, a departure on the day, before or after it. */
  #planEnd(place: WorldPlace, line: Commitment, { at, last, duration }: { at: Date; last: string; duration: StayDuration }): void {
    const { draw } = this.#set
    const day = dayOf(at)
    if (draw.chance(0.3) && daysFrom(day, last) > 25) this.#planAway(place, line, { day, last })
    const renewed = duration !== 'urgence' && line.to !== null && draw.chance(0.25) && daysFrom(day, last) > 6
    const early = draw.chance(0.12) ? draw.between(2, 20) : 0
    const late = !early && draw.chance(0.05) ? draw.between(1, 4) : 0
    let on = addDays(line.to ?? last, late - early)
    if (on <= day) on = addDays(day, 1)
    if (renewed && line.to !== null) {
      const until = addDays(line.to, duration === 'relais' ? 14 : draw.between(30, 150))
      this.#agenda.add(hoursIn(addDays(line.to, -5), 9, draw.between(0, 59)).getTime(), (when) => {
        const longer = this.#do(place, { kind: 'extend', thread: line.thread, to: until }, when)
        this.#planLeave(place, line, longer ? addDays(until, late) : on)
      })
    } else this.#planLeave(place, line, on)
  }

  #planAway(place: WorldPlace, line: Commitment, { day, last }: { day: string; last: string }): void {
    const { draw } = this.#set
    const [reason, least, most] = draw.weighted(ABSENCES)
    const from = addDays(day, draw.between(5, Math.max(6, daysFrom(day, last) - 12)))
    const to = addDays(from, draw.between(least, most))
    this.#agenda.add(hoursIn(from, 16, draw.between(0, 59)).getTime(), (when) => {
      const away = this.#do(place, { kind: 'away', stay: line.thread, from, to, reason }, when)
      if (!away) return
      this.#agenda.add(hoursIn(addDays(to, 1), 16, 0).getTime(), (then) =>
        this.#do(place, { kind: 'back', thread: away.thread, on: addDays(to, 1) }, then),
      )
    })
  }

  #planLeave(place: WorldPlace, line: Commitment, on: string): void {
    const { draw } = this.#set
    this.#agenda.add(hoursIn(on, draw.between(9, 17), draw.between(0, 59)).getTime(), (at) => {
      const { reason, destination } = draw.weighted(ENDS)
      const left = this.#do(place, { kind: 'leave', thread: line.thread, on, reason, destination, note: null }, at)
      if (!left) return
      const ready = left.readyOn ?? addDays(on, 1)
      this.#emptied(place, ready, at)
    })
  }

  /** After a departure: works, a summer closing, or the next child. */
  #emptied(place: WorldPlace, ready: string, at: Date): void {
    const { draw } = this.#set
    const month = Number(ready.slice(5, 7))
    const summer = (month === 7 || (month === 8 && Number(ready.slice(8)) < 12)) && draw.chance(0.45)
    if (!summer && !draw.chance(0.03)) {
      const urgent = place.unit.durations.includes('urgence')
      // Winter and June are full of emergencies, August has few requests.
      const season = { 1: 0.7, 6: 0.7, 8: 2.5, 11: 0.6, 12: 0.8 }[month] ?? 1
      return this.#planFill(place, daysFrom(dayOf(at), ready) - 1 + draw.wait(urgent ? 1.5 : 6) * season, dayOf(at))
    }
    const to = summer ? `${ready.slice(0, 4)}-08-${draw.between(16, 28)}` : addDays(ready, draw.between(4, 18))
    const reason = summer
      ? ('fermeture-estivale' as const)
      : draw.of(['travaux', 'sous-effectif', 'sinistre', 'isolement-sanitaire', 'incident'] as const)
    const out = this.#do(place, { kind: 'outOfService', from: ready, to, reason }, at)
    if (out && draw.chance(0.4)) {
      const back = addDays(to, -draw.between(1, 3))
      this.#agenda.add(hoursIn(back, 9, 10).getTime(), (when) =>
        this.#do(place, { kind: 'backInService', thread: out.thread, on: back }, when),
      )
    }
    this.#planFill(place, daysFrom(dayOf(at), out ? to : ready) + draw.wait(4), dayOf(at))
  }

  #refuse(place: WorldPlace, line: Commitment, at: Date): void {
    const { draw } = this.#set
    const reason: RefusalReason = draw.weighted(REFUSALS)
    const note = reason === 'autre' ? 'Une réunion d’équipe est prévue avant toute admission.' : null
    this.#do(place, { kind: 'refuse', thread: line.thread, reason, note }, at)
    this.#planFill(place, draw.wait(2), dayOf(at))
    this.#again(line, at)
  }

  #expire(place: WorldPlace, line: Commitment, at: Date): void {
    this.#do(place, { kind: 'expire', thread: line.thread }, at, null)
    this.#planFill(place, this.#set.draw.wait(1), dayOf(at))
    this.#again(line, at)
  }

  #again({ request }: Commitment, at: Date): void {
    const asked = this.#set.world.requests.get(request ?? '')
    if (asked) this.#search(asked, at)
  }

  /** Back to the search, on a waiting list for some; whoever waits too long finds another way. */
  #search(request: WorldRequest, at: Date): void {
    const { draw, world } = this.#set
    if (!['open', 'waiting'].includes(world.stateOf(request, at))) return
    if (!request.waitingSince && draw.chance(0.4)) request.waitingSince = at.toISOString()
    if (!this.#pool.includes(request)) this.#pool.push(request)
    this.#agenda.add(at.getTime() + (8 + draw.wait(18)) * 24 * HOUR, (when) => this.#giveUp(request, when))
  }

  #giveUp(request: WorldRequest, at: Date): void {
    const { draw, world } = this.#set
    if (!['open', 'waiting'].includes(world.stateOf(request, at))) return
    const known = this.#pool.indexOf(request)
    if (known >= 0) this.#pool.splice(known, 1)
    request.closedAt = at.toISOString()
    if (draw.chance(0.12)) {
      request.set = 'withdrawn'
      request.closeReason = draw.of(['doublon', 'erreur', 'mesure-levee'] as const)
      return
    }
    const { outcome, reason } = draw.weighted(CLOSURES.close)
    request.set = 'closed'
    request.outcome = outcome
    request.closeReason = reason
  }

  /** Requests that find nothing: adolescents and brothers and sisters more than others. */
  #planUnmet(week: string): void {
    const { draw, world, unmetAWeek } = this.#set
    const month = Number(week.slice(5, 7))
    const count = Math.round(unmetAWeek * ({ 1: 1.4, 6: 1.3, 8: 0.5, 11: 1.5 }[month] ?? 1) + draw.between(-1, 1))
    for (let n = 0; n < count; n += 1) {
      const at = hoursIn(addDays(week, draw.between(0, 4)), draw.between(7, 15), draw.between(0, 59))
      this.#agenda.add(at.getTime(), (when) => {
        const candidates = Array.from({ length: 3 }, () => draw.of(world.places).unit)
        const unit = candidates.find(({ ages }) => ages.from >= ADOLESCENT) ?? candidates[0]
        if (!unit) return
        const asked = { opened: dayOf(when), wishedFrom: addDays(dayOf(when), draw.between(0, 10)), children: draw.chance(0.2) ? 2 : 1 }
        const duration = draw.of(unit.durations)
        const request = this.newRequest(when, (reference) => drawProfile(draw, unit, { ...asked, reference, duration }), draw.of(this.#set.requesters))
        this.#search(request, when)
      })
    }
  }

  #do(place: WorldPlace, act: Parameters<World['act']>[1], at: Date, actor?: Actor): Commitment | null {
    const by = actor === undefined ? this.#set.facilityActor(place.unit.number) : actor
    return this.#set.world.act(place, act, { at, actor: by, today: dayOf(at) })
  }
}

export const actorOf = (who: Requester | undefined): Actor =>
  who ? { id: who.id ?? '', name: who.name, coordinates: false } : null

/** Whether a place is such as a profile asks for, its first child in mind. */
function fits({ unit }: WorldPlace, { modes, duration, children }: WorldRequest['profile']): boolean {
  const [child] = children
  if (!child || !modes.includes(unit.mode) || !unit.durations.includes(duration)) return false
  return unit.sex === 'mixte' || (unit.sex === 'filles') === (child.sex === 'fille')
}
