import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Unit } from '@/payload-types'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { searchPlaces } = await import('@/features/placement/matching/read/searchPlaces')
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const { readCalendars } = await import('@/features/placement/calendar/read/readCalendars')
const { toCommitment } = await import('@/features/placement/calendar/present/toCommitment')
const { standingOf } = await import('@/domain/placement/calendar/standingOf')
const { readCountedInput } = await import('@/features/placement/statistics/read/readCountedInput')
const { knownBase } = await import('@/features/placement/statistics/read/knownBase')
const { findStored } = await import('@/infra/database/findStored')
const { clock } = await import('@/infra/clock')
const { localTime } = await import('@/domain/localTime')
const { addDays } = await import('@/domain/hours/calendarDay')

const STEPS = 40
const context = { payload, actor: null, address: null }
const today = () => localTime(clock.now()).day

/** What remembers by the connection that it was asked with knows nothing of this one: all is read from the base. */
const afresh = (): Payload => Object.create(payload) as Payload

const units: Unit[] = []
let requests: { id: string }[] = []

beforeAll(async () => {
  for (let made = 0; made < 3; made += 1) {
    const kept = await aKeptFacility(payload, { units: [{}, { sex: 'filles' }] })
    units.push(...kept.units)
  }
  for (const unit of units) for (let made = 0; made < 3; made += 1) await aPlace(payload, unit)
  requests = [await aPlacementRequest(payload), await aPlacementRequest(payload)]
})

const everyPlace = () =>
  findStored<{ id: string }>(payload, {
    collection: SLUGS.places,
    where: {},
    select: { reference: true },
    limit: 0,
  })

type Step = { kind: number; pick: number; shift: number }
const step = fc.record({ kind: fc.nat(5), pick: fc.nat(1000), shift: fc.nat(60) })

/** Something that anybody may do to places: a base that is written by its commands, or below them. */
async function act({ kind, pick, shift }: Step): Promise<void> {
  const places = await everyPlace()
  const place = places[pick % places.length]?.id ?? ''
  const unit = units[pick % units.length]
  const request = requests[pick % requests.length]
  if (!unit || !request) return
  const from = addDays(today(), shift)
  if (kind === 0) {
    const expiresAt = new Date(clock.now().getTime() + 3_600_000).toISOString()
    const hold = {
      kind: 'hold' as const,
      request: request.id,
      child: 0,
      from,
      to: addDays(from, 20),
      expiresAt,
    }
    await commitLine(context, { place, act: hold })
  } else if (kind === 1) {
    const [held] = standingOf(await readCalendars(payload, { request: request.id }), clock.now()).filter(
      ({ state }) => state === 'placed',
    )
    if (held)
      await commitLine(context, {
        place: held.place,
        act: { kind: 'cancel', thread: held.thread, reason: 'doublon' },
      })
  } else if (kind === 2) {
    const out = { kind: 'outOfService' as const, from, to: addDays(from, shift), reason: 'travaux' as const }
    await commitLine(context, { place, act: out })
  } else if (kind === 3) await aPlace(payload, unit)
  else if (kind === 4 && places.length > 10) {
    await payload.db.deleteMany({ collection: SLUGS.commitments, where: { place: { equals: place } } })
    await payload.delete({ collection: SLUGS.places, id: place, depth: 0, overrideAccess: true })
  } else {
    const data = { minYears: shift % 10, updatedAt: new Date(Date.now() + pick).toISOString() }
    await payload.db.updateOne({ collection: SLUGS.units, id: unit.id, data, returning: false })
  }
}

const profile = (count: number) => ({
  children: Array.from({ length: count }, () => ({
    reference: null,
    birthMonth: '2014-02',
    sex: 'garcon' as const,
    needs: [],
  })),
  siblings: count > 1 ? ('wished' as const) : null,
  splitReason: null,
  legalTitle: null,
  legalStart: null,
  urgency: 'semaine' as const,
  wishedFrom: today(),
  duration: 'court' as const,
  expectedDays: 30,
  modes: [],
  commune: null,
  maxMinutes: null,
  incompatibleWith: [],
  context: null,
})

/** Every unit with its places, and what is found, the best first. */
const search = async (base: Payload, count: number) => {
  const ask = { readerClass: 'agents' as const, profile: profile(count), request: null, withHidden: true }
  const { found, candidates } = await searchPlaces(base, ask)
  const ranked =
    found.kind === 'child'
      ? [...found.matches.strict, ...found.matches.hidden].map(({ unit, score }) => [unit.id, score.total])
      : found.matches.together.map(({ parts, score }) => [
          parts.map(({ match }) => match.unit.id),
          score.total,
        ])
  return { units: byId(candidates.units), unitOf: candidates.unitOf, ranked }
}

it('answers from what it remembers as from a base that is read afresh, whatever was written meanwhile', {
  timeout: 600_000,
}, async () => {
  for (const each of fc.sample(step, STEPS)) {
    await act(each)
    for (const count of [1, 2])
      expect(await search(payload, count)).toStrictEqual(await search(afresh(), count))
  }

  const places = (await everyPlace()).map(({ id }) => id)
  const documents = await payload.find({
    collection: SLUGS.commitments,
    where: { place: { in: places } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  expect(documents.docs.length).toBeGreaterThan(3)
  expect(byThread(await readCalendars(payload, { places }))).toStrictEqual(
    byThread(documents.docs.map(toCommitment)),
  )
})

it('gives figures of the base as it is, whatever was written since they were last asked', {
  timeout: 600_000,
}, async () => {
  for (const each of fc.sample(step, STEPS / 2)) {
    await act(each)
    const now = clock.now()
    const [known, read] = [await knownBase(payload, now), await readCountedInput(payload, { now })]
    expect(known).toStrictEqual(read)
    expect((await knownBase(payload, now)).threads).toBe(known.threads)
  }
})

const byId = <Row extends { id: string; places: readonly { id: string }[] }>(rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, places: [...row.places].sort(compareIds) })).sort(compareIds)
const byThread = <Row extends { place: string; seq: number }>(rows: readonly Row[]) =>
  [...rows].sort(
    (one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)) || one.seq - other.seq,
  )
const compareIds = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
