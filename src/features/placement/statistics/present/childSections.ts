import { NO_SHOW_REASONS, REFUSAL_REASONS, SHORTAGE_KINDS } from '@/domain/placement/closedLists'
import { countBy } from '@/domain/placement/groupBy'
import { AGE_CLASSES } from '@/domain/placement/statistics/ages'
import { ALL } from '@/domain/placement/statistics/masking/CountCube'
import { SIBLING_SIZES } from '@/domain/placement/statistics/siblingGroups'
import { movesPerThousand } from '@/domain/placement/statistics/stability'
import type { PlacementStatistics } from '@/domain/placement/statistics/statisticsOf'
import { isSmall } from './closedVeil'
import { crossTable } from './crossTable'
import type { ReportSection } from './StatisticsReport'
import type { Veil } from './Veil'

const TOLD_OUTCOMES = ['unit', 'facility', 'split'] as const

/** How often children moved, those who have brothers or sisters received with them apart. */
export function stabilitySection({ stability }: PlacementStatistics, veil: Veil): ReportSection {
  const groups = ['alone', 'siblings'] as const
  const tellable = (name: 'alone' | 'siblings') => {
    const { children, moves } = stability[name]
    // A rate that a small count would be read from is no more told than a rate of few.
    return isSmall(moves) ? 0 : children
  }
  return {
    name: 'stability',
    figures: groups.map((name) => ({
      name,
      value: veil.measure(movesPerThousand(stability[name]), tellable(name)),
      unit: 'perThousand',
      n: veil.inner(stability[name].children),
    })),
    tables: [
      {
        name: 'moves',
        rows: groups.map((code) => ({ code })),
        columns: [
          { code: 'children', unit: 'count' },
          { code: 'moves', unit: 'count' },
          { code: 'daysOfStay', unit: 'days' },
          { code: 'perThousand', unit: 'perThousand' },
        ],
        cells: groups.map((name) => [
          veil.inner(stability[name].children),
          veil.inner(stability[name].moves),
          veil.inner(stability[name].days),
          veil.measure(movesPerThousand(stability[name]), tellable(name)),
        ]),
      },
    ],
  }
}

/** Brothers and sisters at their first placement, by the size of the group. */
export function siblingsSection({ siblings }: PlacementStatistics, veil: Veil): ReportSection {
  const told = siblings.filter(({ outcome }) => outcome !== 'pending')
  const split = told.filter(({ outcome }) => outcome === 'split').length
  const table = crossTable({
    name: 'siblings',
    table: 'siblings',
    veil,
    facts: told.map(({ size, outcome }) => [`${size}`, outcome]),
    rows: SIBLING_SIZES.map((size) => ({ code: `${size}` })),
    columns: TOLD_OUTCOMES.map((code) => ({ code })),
  })
  return {
    name: 'siblings',
    figures: [
      {
        name: 'split',
        value: veil.rate(split, told.length),
        unit: 'percent',
        count: veil.count('siblings', [ALL, 'split'], split),
        of: veil.count('siblings', [ALL, ALL], told.length),
      },
      { name: 'siblingsPending', value: veil.inner(siblings.length - told.length), unit: 'count' },
    ],
    tables: [table],
  }
}

type Names = ReadonlyMap<string, string>

/** Options that came to nothing: refused by reason and age, expired without an answer, and children who did not come. */
export function refusalsSection(
  { refusals, expired, noShows }: PlacementStatistics,
  veil: Veil,
  facilities: Names,
): ReportSection {
  const byReason = crossTable({
    name: 'refusals',
    table: 'refusals',
    veil,
    facts: refusals.map(({ reason, age }) => [reason, age]),
    rows: REFUSAL_REASONS,
    columns: AGE_CLASSES,
  })
  return {
    name: 'refusals',
    figures: [
      { name: 'refused', value: veil.count('refusals', [ALL, ALL], refusals.length), unit: 'count' },
      { name: 'expired', value: veil.count('expired', [], expired.length), unit: 'count' },
      { name: 'noShows', value: veil.count('noShows', [ALL], noShows.length), unit: 'count' },
    ],
    tables: [
      byReason,
      noShowTable(noShows, veil),
      ...facilityTable({ refusals, expired, noShows }, veil, facilities),
    ],
  }
}

function noShowTable(noShows: PlacementStatistics['noShows'], veil: Veil): ReportSection['tables'][number] {
  const counts = countBy(noShows, ({ reason }) => reason)
  return {
    name: 'noShows',
    rows: NO_SHOW_REASONS,
    columns: [{ code: 'count', unit: 'count' }],
    cells: NO_SHOW_REASONS.map(({ code }) => [veil.count('noShows', [code], counts.get(code) ?? 0)]),
  }
}

/** For the service alone: what each facility refused, let expire, and children who did not come to it, those with most first. */
function facilityTable(
  { refusals, expired, noShows }: Pick<PlacementStatistics, 'refusals' | 'expired' | 'noShows'>,
  veil: Veil,
  facilities: Names,
): ReportSection['tables'] {
  if (veil.masked) return []
  const counts = [refusals, expired, noShows].map((rows) => countBy(rows, ({ facility }) => facility))
  const of = (facility: string) => counts.map((one) => one.get(facility) ?? 0)
  const sum = (facility: string) => of(facility).reduce((total, one) => total + one, 0)
  const ids = [...new Set(counts.flatMap((one) => [...one.keys()]))].sort(
    (one, other) => sum(other) - sum(one) || one.localeCompare(other),
  )
  if (ids.length === 0) return []
  return [
    {
      name: 'facilityAnswers',
      rows: ids.map((code) => ({ code, label: facilities.get(code) ?? code })),
      columns: (['refused', 'expired', 'noShows'] as const).map((code) => ({ code, unit: 'count' })),
      cells: ids.map(of),
    },
  ]
}

/** What was looked for and not found. */
export function shortagesSection({ shortages }: PlacementStatistics, veil: Veil): ReportSection {
  const requests = new Set(shortages.flatMap(({ request }) => request ?? []))
  return {
    name: 'shortages',
    figures: [
      { name: 'shortages', value: veil.count('shortages', [ALL, ALL], shortages.length), unit: 'count' },
      { name: 'shortageRequests', value: veil.inner(requests.size), unit: 'count' },
    ],
    tables: [
      crossTable({
        name: 'shortages',
        table: 'shortages',
        veil,
        facts: shortages.map(({ kind, age }) => [kind, age]),
        rows: SHORTAGE_KINDS,
        columns: AGE_CLASSES,
      }),
    ],
  }
}
