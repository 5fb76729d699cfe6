import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTime } from '@/domain/localTime'
import type { Commitment } from '@/domain/placement/Commitment'
import { allowedActs } from '@/domain/placement/calendar/allowedActs'
import { nextLine } from '@/domain/placement/calendar/nextLine'
import { readyOn } from '@/domain/placement/calendar/readyOn'
import type { Situation } from '@/domain/placement/calendar/Situation'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { stateOfRequest } from '@/domain/placement/calendar/stateOfRequest'
import type { RequestState } from '@/domain/placement/closedLists'
import { calendarFaults } from '../../helpers/asserts/calendarFaults'
import { type Draw, drawnAct } from '../../helpers/scenes/drawnAct'

const PLACES = ['p1', 'p2', 'p3']
const REQUESTS = [
  { id: 'r1', children: 1 },
  { id: 'r2', children: 2 },
]
const STATES = [
  'absence closed',
  'absence open',
  'absence withdrawn',
  'hold cancelled',
  'hold expired',
  'hold placed',
  'hold refused',
  'outOfService closed',
  'outOfService open',
  'outOfService withdrawn',
  'stay arrived',
  'stay cancelled',
  'stay left',
  'stay notArrived',
  'stay planned',
]
const START = Date.parse('2026-06-01T08:00:00Z')
const HOUR = 3_600_000

/** `lines` is all that was written, `hours` what the clock has run. */
type Model = { hours: number; written: number }
type Real = { lines: Commitment[]; states: Map<string, RequestState> }

/** Every state that was written, over the runs of a test. */
const reached = new Set<string>()
/** Of runs that reach every state: others may miss one by chance. */
const FAR_SEED = 17

const nowOf = ({ hours }: Model) => new Date(START + hours * HOUR)

class Wait implements fc.Command<Model, Real> {
  constructor(private readonly hours: number) {}
  check = () => true
  run(model: Model, real: Real) {
    model.hours += this.hours
    expect(calendarFaults(real.lines, nowOf(model))).toStrictEqual([])
  }
  toString = () => `wait ${this.hours} h`
}

class Try implements fc.Command<Model, Real> {
  constructor(
    private readonly place: string,
    private readonly draw: Draw,
  ) {}
  check = () => true
  run(model: Model, real: Real) {
    const situation = situationOf(this.place, model, real)
    const standing = standingOf(situation.lines, situation.now)
    const expiresAt = new Date(situation.now.getTime() + 4 * HOUR).toISOString()
    const act = drawnAct(this.draw, { standing, requests: REQUESTS, today: situation.today, expiresAt })
    const thread = 'thread' in act ? act.thread : 'stay' in act ? act.stay : null
    const on = thread ? standing.find((one) => one.thread === thread) : undefined
    const request = act.kind === 'hold' ? act.request : on?.request
    const next = nextLine({ ...situation, request: requestOf(request ?? null, model, real) }, act)
    if (next.fault === null) {
      // A move is legal, and adds one line.
      expect(on ? allowedActs(on) : [act.kind]).toContain(act.kind)
      real.lines.push(next.line)
      reached.add(`${next.line.kind} ${next.line.state}`)
      model.written += 1
    }
    expect(real.lines).toHaveLength(model.written)
    expect(calendarFaults(real.lines, nowOf(model))).toStrictEqual([])
    for (const { id } of REQUESTS) real.states.set(id, requestOf(id, model, real)?.state ?? 'open')
  }
  toString = () => `${this.place} ${JSON.stringify(this.draw)}`
}

function requestOf(id: string | null, model: Model, real: Real): Situation['request'] {
  const request = REQUESTS.find((one) => one.id === id)
  if (!request) return null
  const lines = real.lines.filter((line) => line.request === id)
  const before = real.states.get(request.id) ?? 'open'
  const facts = { state: before, waitingSince: null, children: request.children }
  const state = stateOfRequest(facts, standingOf(lines, nowOf(model)))
  return { ...request, births: [], title: null, lines, state }
}

function situationOf(place: string, model: Model, real: Real): Situation {
  const now = nowOf(model)
  return {
    place: { id: place, kind: 'ordinary', inServiceFrom: '2020-01-01', inServiceTo: null },
    lines: real.lines.filter((line) => line.place === place),
    request: null,
    actor: { id: 'u', name: 'Awa Test', coordinates: false },
    now,
    today: localTime(now).day,
    maxHolds: 3,
    preparationDays: 2,
    isHoliday: () => false,
    unit: { category: 'mecs', mode: 'internat-collectif', minYears: 6, maxYears: 17 },
    rules: [],
    closed: null,
  }
}

const draws = fc.record({
  kind: fc.nat(1000),
  pick: fc.nat(1000),
  shift: fc.nat(1000),
  length: fc.nat(1000),
  child: fc.nat(10),
  request: fc.nat(10),
})

function actAtRandom(given: { numRuns: number; seed?: number }) {
  const commands = fc.commands(
    [
      fc.nat(30).map((hours) => new Wait(hours)),
      fc.tuple(fc.constantFrom(...PLACES), draws).map(([place, draw]) => new Try(place, draw)),
      fc.tuple(fc.constantFrom(...PLACES), draws).map(([place, draw]) => new Try(place, draw)),
      fc.tuple(fc.constantFrom(...PLACES), draws).map(([place, draw]) => new Try(place, draw)),
    ],
    { maxCommands: 60, size: 'max' },
  )
  reached.clear()
  fc.assert(
    fc.property(commands, (all) => {
      fc.modelRun(() => ({ model: { hours: 0, written: 0 }, real: { lines: [], states: new Map() } }), all)
    }),
    given,
  )
}

describe('the calendar of places, whatever anybody does on it', () => {
  it('never has two commitments on one day of a place, nor a state that is not legal', () => {
    expect(() => actAtRandom({ numRuns: 100 })).not.toThrow()
  })

  it('is gone through as far as every state that it has', () => {
    actAtRandom({ numRuns: 100, seed: FAR_SEED })
    expect([...reached].sort()).toStrictEqual(STATES)
  })

  it('is ready after so many working days, and the day before it was not', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(15), (shift, days) => {
        const last = new Date(START + shift * 24 * HOUR).toISOString().slice(0, 10)
        const ready = readyOn(last, days, () => false)
        const between: number[] = []
        for (let at = Date.parse(last) + 24 * HOUR; at < Date.parse(ready); at += 24 * HOUR)
          between.push(new Date(at).getUTCDay())
        expect(between.filter((day) => day > 0 && day < 6)).toHaveLength(days)
        expect([1, 2, 3, 4, 5]).toContain(between.at(-1) ?? 1)
      }),
    )
  })
})
