import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { type FixedPeriod, nextMonth } from '@/domain/placement/statistics/periods'
import type { PlacementStatistics } from '@/domain/placement/statistics/statisticsOf'
import { type CountedBase, NO_TERRITORY } from '../read/readCountedInput'
import type { PlacementMonthEnd } from '../read/readSnapshots'
import { refusalsSection, shortagesSection, siblingsSection, stabilitySection } from './childSections'
import { notExecutedSection } from './notExecutedSection'
import { delaysSection, occupancySection, staysSection, vacancySection } from './placeSections'
import type { StatisticsReport } from './StatisticsReport'
import { toldSections } from './toldSections'
import { OPEN_VEIL, type Veil } from './Veil'

type Ask = {
  base: CountedBase
  /** Those of this period and this territory. */
  statistics: PlacementStatistics
  snapshots: readonly PlacementMonthEnd[]
  period: FixedPeriod
  /** The code of a territory; `null` for all. */
  territory: string | null
  veil?: Veil
}

const MONTH = 'YYYY-MM'.length

/** Every figure of a period and a territory, as whoever reads it may know it. */
export function reportOf({
  base,
  statistics,
  snapshots,
  period,
  territory,
  veil = OPEN_VEIL,
}: Ask): StatisticsReport {
  const { day } = localTime(new Date(base.now))
  const months = snapshots.filter(
    ({ month }) => month >= period.from.slice(0, MONTH) && month <= period.to.slice(0, MONTH),
  )
  const told = months.at(-1) ?? null
  return {
    masked: veil.masked,
    period,
    territory: territory === null ? null : { code: territory, name: territoryName(base, territory) },
    sections: toldSections([
      occupancySection(statistics, veil, base.facilities),
      vacancySection(statistics, veil),
      staysSection(statistics, veil),
      delaysSection(statistics, veil, [period.to, day].sort()[0] ?? day),
      stabilitySection(statistics, veil),
      siblingsSection(statistics, veil),
      refusalsSection(statistics, veil, base.facilities),
      shortagesSection(statistics, veil),
      notExecutedSection({ told, months, territory, veil }),
    ]),
    missedMonths: missedMonths(months, base.since, period, day),
    monthEnd: told?.month ?? null,
  }
}

/** The name of a territory; empty for that of which nothing is said, which the page has words for. */
const territoryName = (base: Pick<CountedBase, 'territories'>, code: string): string =>
  code === NO_TERRITORY ? '' : (base.territories.get(code) ?? code)

/** The months of a period that have ended without being counted, since the first day that anything is known of. */
function missedMonths(
  months: readonly PlacementMonthEnd[],
  since: string,
  { from, to }: FixedPeriod,
  today: string,
): string[] {
  const known = new Set(months.map(({ month }) => month))
  const missed: string[] = []
  for (let month = (from > since ? from : since).slice(0, MONTH); ; month = nextMonth(month)) {
    const last = addDays(`${nextMonth(month)}-01`, -1)
    if (last > to || last >= today) return missed
    if (!known.has(month)) missed.push(month)
  }
}
