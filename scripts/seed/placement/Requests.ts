import { addDays } from '@/domain/hours/calendarDay'
import type { Commitment } from '@/domain/placement/Commitment'
import { CLOSURES, DEMAND } from './chances'
import { drawProfile } from './drawProfile'
import { dayOf, HOUR, hoursIn, MINUTE } from './instants'
import type { Requester, Stage } from './Stage'
import type { WorldPlace, WorldRequest } from './World'

const ADOLESCENT = 12 * 12

/** Who looks for a place: new requests, those that wait for another answer, and those that end without one. */
export class Requests {
  readonly #stage: Stage
  readonly #pool: WorldRequest[] = []
  readonly #counters = new Map<string, number>()

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** A request as it is published; its reference is that of the business software, plainly fictive. */
  newRequest(
    openedAt: Date,
    profileOf: (reference: string) => WorldRequest['profile'],
    who: Requester,
  ): WorldRequest {
    const year = openedAt.toISOString().slice(2, 4)
    const rank = (this.#counters.get(year) ?? 0) + 1
    this.#counters.set(year, rank)
    const reference = `ASE-${year}-${String(rank).padStart(4, '0')}`
    const request: WorldRequest = {
      id: this.#stage.set.newId(),
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
    this.#stage.set.world.requests.set(request.id, request)
    return request
  }

  fromPool(place: WorldPlace): WorldRequest | null {
    // Not all of those who wait are told of every place that opens.
    if (!this.#stage.set.draw.chance(0.45)) return null
    const rank = this.#pool.findIndex(
      ({ profile, set }) => set === null && profile.children.length === 1 && fits(place, profile),
    )
    if (rank < 0) return null
    const [request] = this.#pool.splice(rank, 1)
    return request ?? null
  }

  newFor(place: WorldPlace, at: Date): WorldRequest | null {
    const { draw, start } = this.#stage.set
    const { unit } = place
    const duration = draw.of(unit.durations)
    const isOld = unit.ages.from + (unit.ages.to - unit.ages.from) / 2 >= ADOLESCENT
    const searched = duration === 'urgence' ? draw.wait(0.1) : draw.wait(isOld ? 15 : 6)
    const opened = new Date(Math.max(at.getTime() - searched * 24 * HOUR, hoursIn(start, 7, 0).getTime()))
    const free = this.#stage
      .beside(place)
      .filter((one) => one !== place && one.freeFrom !== null && one.freeFrom <= dayOf(at)).length
    const most = Math.min(unit.siblingsMax, 4)
    const wanted = most > 1 && draw.chance(0.3) ? Math.min(most, 1 + Math.max(1, free)) : 1
    const wishedFrom = dayOf(opened)
    return this.newRequest(
      opened,
      (reference) =>
        drawProfile(draw, unit, { reference, opened: dayOf(opened), wishedFrom, children: wanted, duration }),
      draw.of(this.#stage.set.requesters),
    )
  }

  again({ request }: Commitment, at: Date): void {
    const asked = this.#stage.set.world.requests.get(request ?? '')
    if (asked) this.search(asked, at)
  }

  /** Back to the search, on a waiting list for some; whoever waits too long finds another way. */
  search(request: WorldRequest, at: Date): void {
    const { draw, world } = this.#stage.set
    if (!['open', 'waiting'].includes(world.stateOf(request, at))) return
    if (!request.waitingSince && draw.chance(0.4)) request.waitingSince = at.toISOString()
    if (!this.#pool.includes(request)) this.#pool.push(request)
    this.#stage.agenda.add(at.getTime() + (8 + draw.wait(18)) * 24 * HOUR, (when) =>
      this.#giveUp(request, when),
    )
  }

  #giveUp(request: WorldRequest, at: Date): void {
    const { draw, world } = this.#stage.set
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
  planUnmet(week: string): void {
    const { draw, world, unmetAWeek } = this.#stage.set
    const month = Number(week.slice(5, 7))
    const count = Math.round(unmetAWeek * (DEMAND[month] ?? 1) + draw.between(-1, 1))
    for (let n = 0; n < count; n += 1) {
      const at = hoursIn(addDays(week, draw.between(0, 4)), draw.between(7, 15), draw.between(0, 59))
      this.#stage.agenda.add(at.getTime(), (when) => {
        const candidates = Array.from({ length: 3 }, () => draw.of(world.places).unit)
        const unit = candidates.find(({ ages }) => ages.from >= ADOLESCENT) ?? candidates[0]
        if (!unit) return
        const asked = {
          opened: dayOf(when),
          wishedFrom: addDays(dayOf(when), draw.between(0, 10)),
          children: draw.chance(0.2) ? 2 : 1,
        }
        const duration = draw.of(unit.durations)
        const request = this.newRequest(
          when,
          (reference) => drawProfile(draw, unit, { ...asked, reference, duration }),
          draw.of(this.#stage.set.requesters),
        )
        this.search(request, when)
      })
    }
  }

  /** Brothers and sisters of whom one alone found a place: the service closes the request and asks again another way. */
  incomplete(request: WorldRequest, at: Date): void {
    if (
      this.#stage.set.world.stateOf(request, at) !== 'admitted' ||
      request.lines.at(-1)?.state === 'planned'
    )
      return
    request.set = 'closed'
    request.outcome = 'received'
    request.closeReason = 'fratrie-incomplete'
    request.closedAt = at.toISOString()
  }

  received(request: WorldRequest, at: Date): void {
    request.outcome ??= 'received'
    request.closedAt ??= at.toISOString()
  }
}

/** Whether a place is such as a profile asks for, its first child in mind. */
export function fits({ unit }: WorldPlace, { modes, duration, children }: WorldRequest['profile']): boolean {
  const [child] = children
  if (!child || !modes.includes(unit.mode) || !unit.durations.includes(duration)) return false
  return unit.sex === 'mixte' || (unit.sex === 'filles') === (child.sex === 'fille')
}
