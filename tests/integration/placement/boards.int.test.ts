import { addHours } from 'date-fns/addHours'
import { beforeAll, describe, expect, it } from 'vitest'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'
import { aUser } from '../../factories/aUser'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { commitLine } = await import('@/features/placement/calendar/write/commitLine')
const { readBoard } = await import('@/features/placement/boards/read/readBoard')
const { findFacilityWork } = await import('@/features/placement/boards/read/findFacilityWork')
const { deadlineState } = await import('@/domain/placement/requests/deadlineState')

const NOW = new Date('2026-06-15T10:00:00.000Z')
const references: Record<string, string> = {}
let facility: Awaited<ReturnType<typeof aKeptFacility>>

async function stay(
  place: string,
  request: string | null,
  { from, to, arrives }: { from: string; to: string | null; arrives: boolean },
) {
  const actor = await aUser(payload, { roles: ['coordinator'] })
  const on = new Date(`${from}T09:00:00.000Z`)
  const context = { payload, actor, address: null, now: on }
  const held = await commitLine(context, {
    place,
    act: { kind: 'admit', request, child: request ? 0 : null, from, to },
  })
  if (held.fault !== null) throw new Error(held.words)
  const { thread, state } = held.line
  if (!arrives || state === 'arrived') return
  const arrived = await commitLine(context, { place, act: { kind: 'arrive', thread, on: from } })
  if (arrived.fault !== null) throw new Error(arrived.words)
}

beforeAll(async () => {
  facility = await aKeptFacility(payload)
  const [unit] = facility.units
  if (!unit) throw new Error('No unit')
  const places = await Promise.all(Array.from({ length: 5 }, () => aPlace(payload, unit)))
  const at = (hours: number) => addHours(NOW, hours).toISOString()
  const request = async (name: string, row: Parameters<typeof aPlacementRequest>[1]) => {
    const { id } = await aPlacementRequest(payload, {
      ...row,
      row: { reference: name, service: 'MDS Nord', openedAt: at(-48), ...row?.row },
    })
    references[name] = id
    return id
  }
  await request('LOIN-1', { row: { legalDeadline: at(200) } })
  await request('SANS-1', { profile: { urgency: 'immediate' }, row: {} })
  await request('OPP-1', { profile: { legalTitle: 'opp-parquet' }, row: { legalDeadline: at(24) } })
  await request('ATTEND-1', { row: { state: 'waiting', waitingSince: at(-10), legalDeadline: at(90) } })
  await request('ATTEND-2', {
    profile: { urgency: 'immediate' },
    row: { state: 'waiting', waitingSince: at(-2) },
  })
  const held = await request('OPTION-1', { row: {} })
  const urgent = await request('URGENT-1', { profile: { urgency: '72h' }, row: {} })
  const [first, second, third, fourth, fifth] = places.map(({ id }) => id)
  if (!first || !second || !third || !fourth || !fifth) throw new Error('No place')
  await stay(first, null, { from: '2026-06-01', to: '2026-06-10', arrives: true })
  await stay(second, urgent, { from: '2026-06-11', to: null, arrives: true })
  const actor = await aUser(payload)
  const holdOn = (place: string, act: { now: Date; expiresAt: string }, requestId: string) =>
    commitLine(
      { payload, actor, address: null, now: act.now },
      {
        place,
        act: {
          kind: 'hold',
          request: requestId,
          child: 0,
          from: '2026-06-20',
          to: null,
          expiresAt: act.expiresAt,
        },
      },
    )
  expect((await holdOn(third, { now: NOW, expiresAt: at(4) }, held)).fault).toBeNull()
  expect(
    (await holdOn(fourth, { now: addHours(NOW, -30), expiresAt: at(-26) }, references['LOIN-1'] ?? '')).fault,
  ).toBeNull()
})

describe('the board of coordinators', () => {
  it('A13: has the request whose deadline is in 24 hours first, and flagged', async () => {
    const { requests } = await readBoard(payload, NOW)
    expect(requests[0]).toMatchObject({ reference: 'OPP-1' })
    expect(deadlineState(requests[0]?.legalDeadline, NOW)).toBe('near')
    expect(requests.map(({ reference }) => reference).slice(0, 3)).toStrictEqual([
      'OPP-1',
      'ATTEND-1',
      'LOIN-1',
    ])
  })

  it('A13: comes with an alert to whoever asks and to coordinators', async () => {
    const { tellRequests } = await import('@/features/placement/notices/write/tellRequests')
    await tellRequests(payload)
    const { docs } = await payload.find({
      collection: 'placement-notices',
      where: { request: { equals: references['OPP-1'] ?? '' } },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.map(({ kind }) => kind)).toContain('legalPast')
  })

  it('tells departures that are late, with the days since', async () => {
    const { late } = await readBoard(payload, NOW)
    expect(late.map(({ overdue }) => overdue)).toStrictEqual([{ move: 'departure', days: 5 }])
  })

  it('tells options that wait for their answer, and none whose hour is past', async () => {
    const { holds } = await readBoard(payload, NOW)
    expect(holds.map(({ request }) => request)).toStrictEqual([references['OPTION-1']])
  })

  it('has the waiting list in its order', async () => {
    const { waiting } = await readBoard(payload, NOW)
    expect(waiting.map(({ reference }) => reference)).toStrictEqual(['ATTEND-2', 'ATTEND-1'])
  })

  it('counts an emergency of which the admission was not looked at within 48 hours', async () => {
    const { lacking } = await readBoard(payload, NOW)
    expect(lacking.map(({ request, due }) => [request.reference, due.isLate])).toStrictEqual([
      ['URGENT-1', true],
    ])
  })

  it('counts the hours for which a service held places and nothing came of it', async () => {
    const { blocked } = await readBoard(payload, NOW)
    expect(blocked).toStrictEqual([{ service: 'MDS Nord', options: 1, hours: 4 }])
  })
})

describe('the work of a facility', () => {
  const heldAs = (role: 'manager' | 'reader') => {
    const { id, name, number } = facility.sheet
    const sheet = 'facilities' as const
    return [{ id, sheet, sheetId: id, number: number ?? '', title: name, role, since: null }]
  }

  it('counts its options to answer and its moves to tell', async () => {
    const { name, number } = facility.sheet
    expect(await findFacilityWork(payload, heldAs('manager'), NOW)).toStrictEqual([
      { number: number ?? '', name, today: NOW.toISOString().slice(0, 10), options: 1, moves: 1 },
    ])
  })

  it('is nothing for whoever only reads it', async () => {
    expect(await findFacilityWork(payload, heldAs('reader'), NOW)).toStrictEqual([])
  })
})
