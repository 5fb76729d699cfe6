import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readPeriod } from '@/domain/placement/statistics/periods'
import { statisticsOf } from '@/domain/placement/statistics/statisticsOf'
import { SLUGS } from '@/domain/slugs'
import { COUNTED_AT, type PlacementYear, placementYear } from '../../helpers/scenes/placementYear'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
let year: PlacementYear

beforeAll(async () => {
  year = await placementYear(payload)
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function at<T>(instant: string, work: () => Promise<T>): Promise<T> {
  const { clock } = await import('@/infra/clock')
  vi.spyOn(clock, 'now').mockReturnValue(new Date(instant))
  return work()
}

const anonymise = async () =>
  (await import('@/features/placement/statistics/write/anonymiseRequests')).anonymiseRequests(payload)
const purge = async () =>
  (await import('@/features/placement/statistics/write/purgeHoldTexts')).purgeHoldTexts(payload)
const snapshot = async () =>
  (await import('@/features/placement/statistics/write/takePlacementSnapshot')).takePlacementSnapshot(payload)

/** Every figure of every period of the scene, as the direction reads them. */
async function everyFigure(): Promise<string> {
  const { readCountedInput } = await import('@/features/placement/statistics/read/readCountedInput')
  const { reportOf } = await import('@/features/placement/statistics/present/reportOf')
  const base = await readCountedInput(payload, { now: new Date(COUNTED_AT) })
  return JSON.stringify(
    ['2022-2026', '2025', '2026', '2025-T2', '2025-T3', '2025-09', '2025-11'].map((code) => {
      const period = readPeriod(code)
      return period
        ? reportOf({
            base,
            statistics: statisticsOf({ input: base, period, territory: null }),
            snapshots: [],
            period,
            territory: null,
          })
        : null
    }),
  )
}

async function all(collection: 'commitments' | 'placement-requests' | 'place-shortages' | 'audit-log') {
  const { docs } = await payload.find({
    collection,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  // Each collection has fields of its own.
  return docs.map((doc): Record<string, unknown> => ({ ...doc }))
}

const linesOf = async (thread: string) =>
  (await all(SLUGS.commitments)).filter((line) => line.thread === thread)
const requestOf = async (id: string) =>
  (await all(SLUGS.placementRequests)).find((one) => one.id === id) ?? {}
const traces = async (action: string) =>
  (await all(SLUGS.auditLog)).filter((line) => line.action === action).map(({ detail }) => detail)

describe('the texts of options that came to nothing', () => {
  it('last thirty days, then are emptied, once, and told to the journal', async () => {
    const texts = async (thread: string) => (await linesOf(thread)).map(({ note }) => note ?? null)
    const before = await everyFigure()
    await at('2025-04-08T08:00:00.000Z', purge)
    expect(await texts('refused')).toContain('Trop grand')
    await at('2025-04-10T08:00:00.000Z', purge)
    expect(await texts('refused')).toStrictEqual([null, null])
    expect(await texts('expired')).toStrictEqual(['Une note'])
    await at('2025-06-10T08:00:00.000Z', purge)
    expect(await texts('expired')).toStrictEqual([null])
    await at('2025-06-11T08:00:00.000Z', purge)
    expect((await traces('holdTextsPurged')).sort()).toStrictEqual(['1 : expired', '1 : refused'])
    // What became a stay keeps its words until its request is anonymous.
    expect(await texts('A')).toContain('Une note')
    expect(await everyFigure()).toBe(before)
  })
})

describe('A19: requests that were over long ago', () => {
  it('are made anonymous with every figure as it was, and the journal says which', async () => {
    const before = await everyFigure()
    const { readSnapshots } = await import('@/features/placement/statistics/read/readSnapshots')
    expect(await readSnapshots(payload)).toStrictEqual([])
    await at('2027-06-30T08:00:00.000Z', anonymise)
    expect((await requestOf(year.requests.left)).reference).toBe('R1')
    await at('2027-12-01T08:00:00.000Z', anonymise)
    for (const id of [year.requests.left, year.requests.noShow]) {
      const request = await requestOf(id)
      expect(request).toMatchObject({
        reference: expect.stringMatching(/^anonyme-[0-9a-f]{16}$/),
        anonymisedAt: '2027-12-01T08:00:00.000Z',
        profile: { context: null, splitReason: null, incompatibleWith: [] },
      })
      expect(request.requesterName ?? null).toBeNull()
    }
    const lines = [...(await linesOf('A')), ...(await linesOf('noShow'))]
    expect(lines.map(({ note, byName }) => note ?? byName ?? null)).toStrictEqual(lines.map(() => null))
    expect(await everyFigure()).toBe(before)
    const told = await traces('placeRequestsAnonymised')
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^2 : /)
    for (const id of [year.requests.left, year.requests.noShow]) expect(told[0]).toContain(id)
  })

  it('keep what is still going on, and are done once', async () => {
    const before = JSON.stringify(await all(SLUGS.placementRequests))
    await at('2027-12-02T08:00:00.000Z', anonymise)
    expect(JSON.stringify(await all(SLUGS.placementRequests))).toBe(before)
    expect(await traces('placeRequestsAnonymised')).toHaveLength(1)
    expect(await requestOf(year.requests.here)).toMatchObject({
      reference: 'R2',
      requesterName: 'Camille Demandeur',
    })
    expect((await linesOf('B')).every(({ note }) => note === 'Une note')).toBe(true)
  })

  it('forget the key that their references were replaced with', async () => {
    expect(await payload.kv.get('placement-anonymising')).toBeNull()
  })
})

describe('the ends of months', () => {
  const stored = async () => {
    const { readSnapshots } = await import('@/features/placement/statistics/read/readSnapshots')
    return (await readSnapshots(payload)).map(({ month, notExecuted }) => [
      month,
      notExecuted.map(({ age, wait, count }) => [age, wait, count]),
    ])
  }

  it('are counted once, as the lines of that day told it, and a missed one is said', async () => {
    await at('2026-01-10T08:00:00.000Z', async () => {
      await Promise.all([snapshot(), snapshot()])
      await snapshot()
    })
    // Accepted on 20 December for a child born in January 2023.
    expect(await stored()).toStrictEqual([['2025-12', [['0-2', '8-14', 1]]]])
    await at('2026-03-02T08:00:00.000Z', snapshot)
    expect(await stored()).toStrictEqual([
      ['2025-12', [['0-2', '8-14', 1]]],
      ['2026-02', [['3-5', '30-89', 1]]],
    ])
    const { readStatistics } = await import('@/features/placement/statistics/read/readStatistics')
    const answer = await readStatistics({
      payload,
      now: new Date(COUNTED_AT),
      reader: { roles: ['direction'], active: true },
      readerClass: 'agents',
      audience: 'agents',
      period: '2026',
      territory: null,
    })
    expect(answer?.report?.missedMonths).toStrictEqual(['2026-01'])
    expect(answer?.report?.monthEnd).toBe('2026-02')
  })

  it('leave nothing where the count is cut short', async () => {
    const before = await stored()
    vi.spyOn(payload, 'create').mockRejectedValueOnce(new Error('cut'))
    await expect(at('2026-04-02T08:00:00.000Z', snapshot)).rejects.toThrow('cut')
    expect(await stored()).toStrictEqual(before)
  })
})
