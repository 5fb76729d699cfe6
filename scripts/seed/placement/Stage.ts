import { addDays } from '@/domain/hours/calendarDay'
import type { Commitment } from '@/domain/placement/Commitment'
import { Agenda } from './Agenda'
import type { Draw } from './Draw'
import { dayOf, hoursIn } from './instants'
import type { Actor, World, WorldPlace } from './World'

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
  /** How often other facilities are asked at once. */
  rivals: number
  /** Places that are left empty from a day on, by id: a scene is played there. */
  quiet: ReadonlyMap<string, string>
}

/** Where the years are played: what is known, what is to be done when, and who does it. */
export class Stage {
  readonly set: SimulationSetting
  readonly agenda = new Agenda<(at: Date) => void>()
  readonly #pending = new Map<string, number>()
  /** Looks for somebody for a place that is empty. */
  fill: (place: WorldPlace, at: Date) => void = () => undefined

  constructor(setting: SimulationSetting) {
    this.set = setting
  }

  planFill(place: WorldPlace, inDays: number, day: string): void {
    const { draw } = this.set
    const at = hoursIn(addDays(day, Math.round(inDays)), draw.between(7, 14), draw.between(0, 59)).getTime()
    const known = this.#pending.get(place.id)
    if (known !== undefined && known <= at) return
    this.#pending.set(place.id, at)
    this.agenda.add(at, (when) => {
      if (this.#pending.get(place.id) !== at) return
      this.#pending.delete(place.id)
      this.fill(place, when)
    })
  }

  do(place: WorldPlace, act: Parameters<World['act']>[1], at: Date, actor?: Actor): Commitment | null {
    const by = actor === undefined ? this.set.facilityActor(place.unit.number) : actor
    return this.set.world.act(place, act, { at, actor: by, today: dayOf(at) })
  }

  isQuiet(place: WorldPlace, at: Date): boolean {
    const calm = this.set.quiet.get(place.id)
    return calm !== undefined && dayOf(at) >= calm
  }
}

export const actorOf = (who: Requester | undefined): Actor =>
  who ? { id: who.id ?? '', name: who.name, coordinates: false } : null
