import type { StayDuration } from '@/domain/facility/closedLists'
import { addDays } from '@/domain/hours/calendarDay'
import type { Commitment } from '@/domain/placement/Commitment'
import type { Act } from '@/domain/placement/calendar/Act'
import type { LegalTitle, Urgency } from '@/domain/placement/closedLists'
import { DEFAULT_PLACEMENT_SETTINGS } from '@/domain/placement/placementSettings'
import type { Draw } from './Draw'
import { drawProfile } from './drawProfile'
import { dayOf, HOUR, MINUTE } from './instants'
import type { Simulation } from './Simulation'
import { actorOf, type Requester } from './Stage'
import type { Actor, World, WorldPlace, WorldRequest } from './World'

export type PlacementSceneArgs = {
  world: World
  simulation: Simulation
  draw: Draw
  now: Date
  /** The first asks for the places of the scene; it is the demo's caseworker. */
  requesters: readonly Requester[]
  facilityActor: (number: string) => Actor
}

export type Asked = {
  who?: number
  hoursAgo: number
  urgency?: Urgency
  title?: LegalTitle
  legalStart?: string
  duration?: StayDuration
  children?: number
  waiting?: boolean
}

/** What is played today, over the two years behind: a request, an option, an arrival, so many hours ago. */
export class PlacementScene {
  readonly #set: PlacementSceneArgs
  readonly today: string

  constructor(setting: PlacementSceneArgs) {
    this.#set = setting
    this.today = dayOf(setting.now)
  }

  ago(hours: number): Date {
    return new Date(this.#set.now.getTime() - hours * HOUR)
  }

  /** A request for a unit such as this place's, published so many hours ago. */
  request(
    place: WorldPlace,
    { who = 0, hoursAgo, urgency, title, legalStart, duration, children = 1, waiting }: Asked,
  ): WorldRequest {
    const { simulation, draw, requesters } = this.#set
    const opened = this.ago(hoursAgo)
    const { unit } = place
    const request = simulation.requests.newRequest(
      opened,
      (reference) => ({
        ...drawProfile(draw, unit, {
          reference,
          opened: dayOf(opened),
          wishedFrom: this.today,
          children,
          duration: duration ?? unit.durations[0] ?? 'court',
        }),
        ...(urgency ? { urgency } : {}),
        ...(title ? { legalTitle: title } : {}),
        ...(legalStart ? { legalStart } : {}),
      }),
      this.#requester(who, requesters),
    )
    if (waiting) request.waitingSince = new Date(opened.getTime() + 2 * HOUR).toISOString()
    return request
  }

  /** An option on a place for a child of a request; `null` where the product refuses it. */
  hold(
    place: WorldPlace,
    request: WorldRequest,
    {
      hoursAgo,
      days = 90,
      from,
      child = 0,
    }: { hoursAgo: number; days?: number; from?: string; child?: number },
  ): Commitment | null {
    const at = this.ago(hoursAgo)
    const first = from ?? this.today
    return this.#act(
      place,
      {
        kind: 'hold',
        request: request.id,
        child,
        from: first,
        to: addDays(first, days),
        expiresAt: new Date(at.getTime() + DEFAULT_PLACEMENT_SETTINGS.holdHours * HOUR).toISOString(),
      },
      at,
      actorOf(this.#set.requesters.find(({ service }) => service === request.service)),
    )
  }

  /** What the facility does of an option or of a stay, so many hours ago. */
  does(place: WorldPlace, act: Act, hoursAgo: number): Commitment | null {
    return this.#act(place, act, this.ago(hoursAgo), this.#set.facilityActor(place.unit.number))
  }

  /** An option that was accepted an hour after it was asked: the child is expected. */
  expected(place: WorldPlace, asked: Asked, days: { from: string; to: string }): Commitment | null {
    const request = this.request(place, asked)
    const at = this.ago(asked.hoursAgo - 1)
    const expiresAt = new Date(at.getTime() + DEFAULT_PLACEMENT_SETTINGS.holdHours * HOUR).toISOString()
    const actor = actorOf(this.#set.requesters.find(({ service }) => service === request.service))
    const held = this.#act(
      place,
      { kind: 'hold', request: request.id, child: 0, ...days, expiresAt },
      at,
      actor,
    )
    return held && this.does(place, { kind: 'accept', thread: held.thread }, asked.hoursAgo - 2)
  }

  #act(place: WorldPlace, act: Act, at: Date, actor: Actor): Commitment | null {
    return this.#set.world.act(place, act, { at, actor, today: dayOf(at) })
  }

  #requester(rank: number, all: readonly Requester[]): Requester {
    return all[rank % all.length] ?? { id: null, name: '', service: '' }
  }
}

/** So many minutes in hours. */
export const minutes = (count: number): number => (count * MINUTE) / HOUR
