import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_SHOW_REASONS } from '@/domain/placement/closedLists'
import type { CountedThread } from '@/domain/placement/statistics/CountedInput'
import { ALL, type CountCube, flatAxis } from '@/domain/placement/statistics/masking/CountCube'
import { MASK } from '@/domain/placement/statistics/masking/maskTable'
import { type FixedPeriod, periodsAbove, readPeriod } from '@/domain/placement/statistics/periods'
import { statisticsOf } from '@/domain/placement/statistics/statisticsOf'
import { closedVeil } from '@/features/placement/statistics/present/closedVeil'
import { maskedTables } from '@/features/placement/statistics/present/maskedTables'
import { reportOf } from '@/features/placement/statistics/present/reportOf'
import type { StatisticsReport } from '@/features/placement/statistics/present/StatisticsReport'
import type { CountedBase } from '@/features/placement/statistics/read/readCountedInput'
import { recoverCells } from '../../../helpers/asserts/maskingAttack'

const TODAY = '2026-03-15'
const TERRITORIES = ['north', 'south']
const REASONS = NO_SHOW_REASONS.slice(0, 4).map(({ code }) => code)
const MONTHS = Array.from({ length: 12 }, (_, rank) => `2025-${String(rank + 1).padStart(2, '0')}`)
const PERIODS = ['2025', '2025-T1', '2025-T2', '2025-T3', '2025-T4', ...MONTHS].flatMap<FixedPeriod>(
  (code) => readPeriod(code) ?? [],
)

type Drawn = { month: number; territory: number; reason: number }

/** A base of children who did not come, and of nothing else. */
function baseOf(drawn: readonly Drawn[]): CountedBase {
  return {
    places: TERRITORIES.map((territory) => ({
      id: territory,
      unit: territory,
      facility: territory,
      territory,
      mode: 'internat-collectif',
      kind: 'ordinary',
      inServiceFrom: '2024-01-01',
      inServiceTo: null,
    })),
    threads: drawn.map(
      ({ month, territory, reason }, rank): CountedThread => ({
        thread: `${rank}`,
        place: TERRITORIES[territory] ?? '',
        kind: 'stay',
        state: 'notArrived',
        from: '2025-01-01',
        to: null,
        readyOn: null,
        expiresAt: null,
        request: null,
        child: null,
        reason: REASONS[reason] ?? 'autre',
        heldAt: null,
        answeredAt: null,
        acceptedAt: null,
        arrivedOn: null,
        lastAt: `${MONTHS[month]}-10T12:00:00.000Z`,
      }),
    ),
    requests: new Map(),
    shortages: [],
    now: `${TODAY}T12:00:00.000Z`,
    territories: new Map(TERRITORIES.map((code) => [code, code])),
    facilities: new Map(),
    since: '2024-01-01',
  }
}

const noShowsOf = (report: StatisticsReport) =>
  report.sections.flatMap(({ tables }) => tables).find(({ name }) => name === 'noShows')

describe('maskedTables', () => {
  const drawn = fc.array(
    fc.record({
      month: fc.integer({ min: 0, max: 11 }),
      territory: fc.integer({ min: 0, max: 1 }),
      reason: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 20, maxLength: 220 },
  )

  it('give, of every period and territory, either what is true or nothing, and no small count to whoever has all pages', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (given) => {
        const base = baseOf(given)
        const tables = await maskedTables({ base, year: '2025', today: TODAY, monthEnd: null })
        for (const period of PERIODS)
          for (const territory of [null, ...TERRITORIES]) {
            const shared = {
              base,
              statistics: statisticsOf({ input: base, period, territory }),
              snapshots: [],
              period,
              territory,
            }
            const time = period.kind === 'year' ? ALL : period.code
            const veil = closedVeil(tables, time, territory ?? ALL)
            const [told, truth] = [noShowsOf(reportOf({ ...shared, veil })), noShowsOf(reportOf(shared))]
            for (const [at, row] of (truth?.cells ?? []).entries()) {
              const [value, shown] = [Number(row[0]), told?.cells[at]?.[0]]
              expect(shown).toBe(shown === MASK ? MASK : value)
              if (value > 0 && value < 5) expect(shown).toBe(MASK)
              if (value === 0) expect(shown).toBe(0)
            }
          }
        const cube: CountCube = {
          axes: [
            {
              name: 'time',
              leaves: new Map(MONTHS.map((month) => [month, periodsAbove(month).slice(0, 1)])),
            },
            flatAxis('territory', [...TERRITORIES, 'inconnu']),
            flatAxis(
              'reason',
              NO_SHOW_REASONS.map(({ code }) => code),
            ),
          ],
          counts: [],
        }
        const found = [...recoverCells(cube, tables.noShows)].filter(
          ([cell, value]) => tables.noShows.get(cell) === MASK && value < 5,
        )
        expect(found).toStrictEqual([])
      }),
      { numRuns: 3 },
    )
  })
})
