import { NO_SHOW_REASONS, REFUSAL_REASONS, SHORTAGE_KINDS } from '@/domain/placement/closedLists'
import { countBy } from '@/domain/placement/groupBy'
import { AGE_CLASSES } from '@/domain/placement/statistics/ages'
import type { CountedThread } from '@/domain/placement/statistics/CountedInput'
import { dayNumber, dayOfNumber, parisDayNumber } from '@/domain/placement/statistics/dayNumber'
import { answerDelays, DELAY_KINDS, searchDelays } from '@/domain/placement/statistics/delays'
import { type Axis, type CountCube, flatAxis } from '@/domain/placement/statistics/masking/CountCube'
import { maskTable } from '@/domain/placement/statistics/masking/maskTable'
import { WAIT_CLASSES } from '@/domain/placement/statistics/notExecuted'
import { periodsAbove } from '@/domain/placement/statistics/periods'
import { SIBLING_SIZES } from '@/domain/placement/statistics/siblingGroups'
import { type PlacementStatistics, statisticsSteps } from '@/domain/placement/statistics/statisticsOf'
import { giveWay } from '@/infra/breathe'
import { type CountedBase, NO_TERRITORY } from '../read/readCountedInput'
import type { PlacementMonthEnd } from '../read/readSnapshots'
import { runBreathing } from '../read/runBreathing'
import type { MaskedTables } from './closedVeil'

/** `statistics`: the figures of the whole year, of all territories, where they are computed already. */
export type MaskedAsk = {
  base: CountedBase
  year: string
  today: string
  monthEnd: PlacementMonthEnd | null
  statistics?: PlacementStatistics | undefined
}

const MONTH = 'YYYY-MM'.length
const AGES = AGE_CLASSES.map(({ code }) => code)
const codesOf = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code)

/**
 * The counts of a year that are published outside the service, small ones hidden over all its months, quarters and territories together: what
 * is told on one page never gives what another hides. Months that have not ended are not counted.
 */
export async function maskedTables({
  base,
  year,
  today,
  monthEnd,
  statistics,
}: MaskedAsk): Promise<MaskedTables> {
  const months = monthsOf(year).filter((month) => `${month}-31` < today)
  const time: Axis = {
    name: 'time',
    // The year is the sum of all.
    leaves: new Map(months.map((month) => [month, periodsAbove(month).slice(0, 1)])),
  }
  const territories = [...base.territories.keys(), NO_TERRITORY]
  const place = flatAxis('territory', territories)
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  const { refusals, expired, noShows, shortages, siblings } =
    statistics ?? (await runBreathing(statisticsSteps({ input: base, period, territory: null })))
  const mask = async (axes: readonly Axis[], facts: readonly (readonly string[])[]) => {
    await giveWay()
    return maskTable(cubeOf([time, place, ...axes], facts))
  }
  const dated = <Row extends { at: string; territory: string }>(
    rows: readonly Row[],
    rest: (row: Row) => string[],
  ) => rows.map((row) => [monthOf(row.at), row.territory, ...rest(row)])
  return {
    refusals: await mask(
      [flatAxis('reason', codesOf(REFUSAL_REASONS)), flatAxis('age', AGES)],
      dated(refusals, ({ reason, age }) => [reason, age]),
    ),
    expired: await mask(
      [],
      dated(expired, () => []),
    ),
    noShows: await mask(
      [flatAxis('reason', codesOf(NO_SHOW_REASONS))],
      dated(noShows, ({ reason }) => [reason]),
    ),
    shortages: await mask(
      [flatAxis('kind', codesOf(SHORTAGE_KINDS)), flatAxis('age', AGES)],
      dated(shortages, ({ kind, age }) => [kind, age]),
    ),
    siblings: await mask(
      [flatAxis('size', SIBLING_SIZES.map(String)), flatAxis('outcome', ['unit', 'facility', 'split'])],
      siblings
        .filter(({ outcome }) => outcome !== 'pending')
        .map(({ from, size, outcome, territory }) => [monthOfDay(from), territory, `${size}`, outcome]),
    ),
    entries: await mask([], entriesOf(base, today)),
    delays: await mask([flatAxis('kind', DELAY_KINDS)], delaysOf(base)),
    notExecuted: maskTable(
      cubeOf(
        [place, flatAxis('age', AGES), flatAxis('wait', codesOf(WAIT_CLASSES))],
        (monthEnd?.notExecuted ?? []).flatMap(({ territory, age, wait, count }) =>
          Array.from({ length: count }, () => [
            territories.includes(territory) ? territory : NO_TERRITORY,
            age,
            wait,
          ]),
        ),
      ),
    ),
  }
}

const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, rank) => `${year}-${String(rank + 1).padStart(2, '0')}`)
const monthOfDay = (day: number): string => dayOfNumber(day).slice(0, MONTH)
const monthOf = (instant: string): string => monthOfDay(parisDayNumber(instant))

/** Facts counted at the leaves; those of other times than the cube's are left out. */
function cubeOf(axes: readonly Axis[], facts: readonly (readonly string[])[]): CountCube {
  const kept = facts.filter((at) => axes.every(({ leaves }, axis) => leaves.has(at[axis] ?? '')))
  const counts = countBy(kept, (at) => at.join('\u0000'))
  return {
    axes,
    counts: [...counts].map(([key, count]) => ({ at: key.split('\u0000'), count })),
  }
}

function entriesOf(base: CountedBase, today: string): string[][] {
  const places = new Map(base.places.map(({ id, territory }) => [id, territory]))
  return base.threads.flatMap(({ kind, state, arrivedOn, place }) => {
    const hasCome = kind === 'stay' && (state === 'arrived' || state === 'left')
    const territory = places.get(place)
    if (!hasCome || arrivedOn === null || arrivedOn > today || territory === undefined) return []
    return [[monthOfDay(dayNumber(arrivedOn)), territory]]
  })
}

/** When each delay began and where, as the figures of delays count them. */
function delaysOf(base: CountedBase): string[][] {
  const places = new Map(base.places.map(({ id, territory }) => [id, territory]))
  const searches = [...base.requests.values()].flatMap((request) =>
    searchDelays({ requests: new Map([[request.id, request]]) }).map(({ startedAt }) => [
      monthOf(startedAt),
      request.territory,
      'search',
    ]),
  )
  const ofThreads = (
    threads: readonly CountedThread[],
    kind: string,
    startOf: (one: CountedThread) => string | null,
  ) =>
    threads.flatMap((thread) => {
      const [territory, startedAt] = [places.get(thread.place), startOf(thread)]
      return territory === undefined || startedAt === null ? [] : [[monthOf(startedAt), territory, kind]]
    })
  return [
    ...searches,
    ...ofThreads(base.threads, 'answer', (thread) => answerDelays([thread])[0]?.startedAt ?? null),
    ...ofThreads(base.threads, 'execution', ({ acceptedAt }) => acceptedAt),
  ]
}
