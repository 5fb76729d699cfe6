import type { Payload } from 'payload'
import { readsPlacementFigures } from '@/access/placementRights'
import type { Reader } from '@/access/roles'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { ALL } from '@/domain/placement/statistics/masking/CountCube'
import { type FixedPeriod, fiveYears, periodsSince, readPeriod } from '@/domain/placement/statistics/periods'
import { statisticsSteps } from '@/domain/placement/statistics/statisticsOf'
import { type Audience, canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { closedVeil } from '../present/closedVeil'
import { reportOf } from '../present/reportOf'
import type { StatisticsReport } from '../present/StatisticsReport'
import { knownBase } from './knownBase'
import { knownMaskedTables } from './knownMaskedTables'
import { type CountedBase, NO_TERRITORY } from './readCountedInput'
import { readSnapshots } from './readSnapshots'
import { runBreathing } from './runBreathing'

/** A choice of the page: a period that has begun, a territory. */
export type StatisticsChoices = {
  periods: readonly FixedPeriod[]
  territories: readonly { code: string; name: string }[]
}
export type StatisticsAnswer = { report: StatisticsReport | null; choices: StatisticsChoices }

type Ask = {
  payload: Payload
  now: Date
  reader: Reader
  readerClass: ReaderClass
  /** For whom the site publishes figures of places, small counts hidden. */
  audience: Audience
  /** What was asked, as it was typed in the address; what is not known is left for the first choice. */
  period: string | null
  territory: string | null
}

/**
 * Figures of places for whoever may read them: all of them for those who direct, coordinate or administer; with small counts hidden, and of
 * periods that have ended alone, for whom the site says; `null` for others. `report` is `null` while there is nothing to tell.
 */
export async function readStatistics(ask: Ask): Promise<StatisticsAnswer | null> {
  const { payload, now, reader, readerClass, audience } = ask
  const inService = readsPlacementFigures(reader)
  if (!inService && !canReadAudience(readerClass, audience)) return null
  const [base, snapshots] = await Promise.all([knownBase(payload, now), readSnapshots(payload)])
  const today = localTime(now).day
  const choices: StatisticsChoices = {
    periods: [
      ...(inService ? [readPeriod(fiveYears(today))].flatMap((five) => five ?? []) : []),
      ...periodsSince(base.since, today, !inService),
    ],
    territories: territoriesOf(base),
  }
  const period = chosenPeriod(choices.periods, ask.period, today)
  if (!period || base.places.length === 0) return { report: null, choices }
  const territory = choices.territories.find(({ code }) => code === ask.territory)?.code ?? null
  const statistics = await runBreathing(statisticsSteps({ input: base, period, territory }))
  const shared = { base, statistics, snapshots, period, territory }
  if (inService) return { report: reportOf(shared), choices }
  const monthEnd = snapshots.findLast(({ month }) => month <= period.to.slice(0, 'YYYY-MM'.length)) ?? null
  const isOfPeriod = monthEnd !== null && monthEnd.month >= period.from.slice(0, 'YYYY-MM'.length)
  const tables = await knownMaskedTables({
    base,
    year: period.from.slice(0, 4),
    today,
    monthEnd: isOfPeriod ? monthEnd : null,
    statistics: period.kind === 'year' && territory === null ? statistics : undefined,
  })
  const time = period.kind === 'year' ? ALL : period.code
  return { report: reportOf({ ...shared, veil: closedVeil(tables, time, territory ?? ALL) }), choices }
}

/** The one that was asked, else the latest year that has begun; early in a year, the one before. */
function chosenPeriod(
  periods: readonly FixedPeriod[],
  asked: string | null,
  today: string,
): FixedPeriod | undefined {
  const found = periods.find(({ code }) => code === asked)
  if (found) return found
  const years = periods.filter(({ kind }) => kind === 'year')
  return years.find(({ from }) => addDays(from, 90) <= today) ?? years[0] ?? periods[0]
}

function territoriesOf(base: CountedBase): { code: string; name: string }[] {
  const isUnknown =
    base.places.some(({ territory }) => territory === NO_TERRITORY) ||
    [...base.requests.values()].some(({ territory }) => territory === NO_TERRITORY)
  return [
    ...[...base.territories].map(([code, name]) => ({ code, name })),
    ...(isUnknown ? [{ code: NO_TERRITORY, name: '' }] : []),
  ]
}
