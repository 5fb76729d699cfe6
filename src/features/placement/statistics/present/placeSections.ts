import { daysFrom } from '@/domain/hours/calendarDay'
import { DELAY_KINDS } from '@/domain/placement/statistics/delays'
import { ALL } from '@/domain/placement/statistics/masking/CountCube'
import { installedDays, type OccupancyDays, openDays } from '@/domain/placement/statistics/occupancy'
import type { PlacementStatistics } from '@/domain/placement/statistics/statisticsOf'
import { isSmall } from './closedVeil'
import type { Cell, FigureUnit, ReportSection, ReportTable } from './StatisticsReport'
import type { Veil } from './Veil'

type Names = ReadonlyMap<string, string>

const COLUMNS = [
  'realised',
  'reserved',
  'preparation',
  'free',
  'open',
  'void',
  'standby',
  'installed',
  'extra',
] as const

const dayColumns = (days: OccupancyDays): Record<(typeof COLUMNS)[number], number> => ({
  ...days,
  open: openDays(days),
  installed: installedDays(days),
})

/** How full places are, three ways, and what their days were. */
export function occupancySection(
  { occupancy, yearEnd, rotation }: PlacementStatistics,
  veil: Veil,
  facilities: Names,
): ReportSection {
  const { total, months } = occupancy
  const share = (days: OccupancyDays) => veil.rate(days.realised, openDays(days), rotation.places)
  const row = (days: OccupancyDays): Cell[] => [
    share(days),
    ...COLUMNS.map((name) => veil.inner(dayColumns(days)[name])),
  ]
  const columns = [
    { code: 'rateOpen', unit: 'percent' as FigureUnit },
    ...COLUMNS.map((code) => ({ code, unit: 'days' as FigureUnit })),
  ]
  return {
    name: 'occupancy',
    figures: [
      {
        name: 'rateOpen',
        value: share(total),
        unit: 'percent',
        count: veil.inner(total.realised),
        of: veil.inner(openDays(total)),
      },
      {
        name: 'rateInstalled',
        value: veil.rate(total.realised, installedDays(total), rotation.places),
        unit: 'percent',
        count: veil.inner(total.realised),
        of: veil.inner(installedDays(total)),
      },
      {
        name: 'national',
        value: yearEnd ? veil.rate(yearEnd.present, yearEnd.places) : null,
        unit: 'percent',
        count: yearEnd ? veil.inner(yearEnd.present) : null,
        of: yearEnd ? veil.inner(yearEnd.places) : null,
        ...(yearEnd ? { note: yearEnd.day } : {}),
      },
      { name: 'extra', value: veil.inner(total.extra), unit: 'days' },
    ],
    tables: [
      {
        name: 'months',
        rows: [...months.map(({ month }) => ({ code: month })), { code: ALL }],
        columns,
        cells: [...months.map(({ days }) => row(days)), row(total)],
      },
      ...(veil.masked ? [] : facilityDays(occupancy.facilities, veil, facilities)),
    ],
  }
}

function facilityDays(days: ReadonlyMap<string, OccupancyDays>, veil: Veil, names: Names): ReportTable[] {
  const rows = [...days]
    .map(([code, own]) => ({ code, label: names.get(code) ?? code, own }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fr') || one.code.localeCompare(other.code))
  if (rows.length === 0) return []
  return [
    {
      name: 'facilityDays',
      rows: rows.map(({ code, label }) => ({ code, label })),
      columns: [
        { code: 'rateOpen', unit: 'percent' },
        ...COLUMNS.map((code) => ({ code, unit: 'days' as FigureUnit })),
      ],
      cells: rows.map(({ own }) => [
        veil.rate(own.realised, openDays(own)),
        ...COLUMNS.map((name) => veil.inner(dayColumns(own)[name])),
      ]),
    },
  ]
}

/** How places turn over, and how long they stay empty between two children. */
export function vacancySection({ rotation, gaps }: PlacementStatistics, veil: Veil): ReportSection {
  const places = Math.round(rotation.places * 10) / 10
  return {
    name: 'vacancy',
    figures: [
      {
        name: 'rotation',
        value: veil.measure(
          rotation.places === 0 ? null : rotation.exits / rotation.places,
          isSmall(rotation.exits) ? 0 : rotation.places,
        ),
        unit: 'decimal',
        count: veil.inner(rotation.exits),
        of: veil.inner(places),
      },
      { name: 'gap', value: veil.measure(gaps.median, gaps.n), unit: 'days', n: veil.inner(gaps.n) },
      { name: 'waitingPlaces', value: veil.inner(gaps.waiting), unit: 'count' },
    ],
    tables: [],
  }
}

/** How long children stay, by when they came. */
export function staysSection({ stays, cohorts }: PlacementStatistics, veil: Veil): ReportSection {
  const told = (value: number | null, n: number) => veil.measure(value, n)
  const { long, entries, short, recent, open } = stays
  return {
    name: 'stays',
    figures: [
      { name: 'median', value: told(long.median, long.n), unit: 'days', n: veil.inner(long.n) },
      { name: 'p25', value: told(long.p25, long.n), unit: 'days' },
      { name: 'p75', value: told(long.p75, long.n), unit: 'days' },
      { name: 'entries', value: veil.count('entries', [], entries), unit: 'count' },
      { name: 'short', value: veil.inner(short), unit: 'count' },
      { name: 'openStays', value: veil.inner(open + recent), unit: 'count' },
    ],
    tables: [
      {
        name: 'cohorts',
        rows: cohorts.map(({ year }) => ({ code: year })),
        columns: [
          { code: 'entries', unit: 'count' },
          { code: 'short', unit: 'count' },
          { code: 'openStays', unit: 'count' },
          { code: 'p25', unit: 'days' },
          { code: 'median', unit: 'days' },
          { code: 'p75', unit: 'days' },
        ],
        cells: cohorts.map(({ stays: own }) => [
          veil.inner(own.entries),
          veil.inner(own.short),
          veil.inner(own.open + own.recent),
          told(own.long.p25, own.long.n),
          told(own.long.median, own.long.n),
          told(own.long.p75, own.long.n),
        ]),
      },
    ],
  }
}

/** How long one waits for a place, for an answer, for the arrival. */
export function delaysSection({ delays }: PlacementStatistics, veil: Veil, today: string): ReportSection {
  const rows = DELAY_KINDS.map((kind) => {
    const { n, median, p75, p90, judged, inTarget, pending, oldest } = delays[kind]
    const unit: FigureUnit = kind === 'execution' ? 'days' : 'hours'
    const waited = oldest === null ? null : Math.max(0, daysFrom(oldest.slice(0, 'YYYY-MM-DD'.length), today))
    return {
      kind,
      unit,
      cells: [
        veil.count('delays', [kind], n),
        veil.measure(median, n),
        veil.measure(p75, n),
        veil.measure(p90, n),
        veil.rate(inTarget, judged),
        veil.inner(pending),
        veil.inner(waited),
      ],
    }
  })
  const table = (unit: FigureUnit): ReportTable => {
    const own = rows.filter((row) => row.unit === unit)
    return {
      name: unit === 'hours' ? 'delaysHours' : 'delaysDays',
      rows: own.map(({ kind }) => ({ code: kind })),
      columns: [
        { code: 'n', unit: 'count' },
        { code: 'median', unit },
        { code: 'p75', unit },
        { code: 'p90', unit },
        { code: 'inTarget', unit: 'percent' },
        { code: 'pending', unit: 'count' },
        { code: 'oldest', unit: 'days' },
      ],
      cells: own.map(({ cells }) => cells),
    }
  }
  return {
    name: 'delays',
    figures: rows.map(({ kind, unit, cells }) => ({
      name: kind,
      value: cells[1] ?? null,
      unit,
      n: cells[0] ?? null,
    })),
    tables: [table('hours'), table('days')],
  }
}
