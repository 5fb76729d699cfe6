import { CHILD_SEXES, STAY_DURATIONS } from '@/domain/facility/closedLists'
import type { Unit } from '@/payload-types'
import { type DayCounts, sumCounts } from './dayCounts'

type Accepting = Pick<Unit, 'sex' | 'minYears' | 'maxYears' | 'durations'>

/** The places of the units that receive one kind of children; a place counts in each kind that its unit receives. */
export type CharacteristicFigure = { label: string; free: number; open: number; taken: number }
export type CharacteristicFigures = { title: 'ages' | 'sexes' | 'durations'; rows: CharacteristicFigure[] }[]

const AGES = [
  { label: 'Moins de 3 ans', from: 0, to: 2 },
  { label: '3 à 5 ans', from: 3, to: 5 },
  { label: '6 à 10 ans', from: 6, to: 10 },
  { label: '11 à 14 ans', from: 11, to: 14 },
  { label: '15 à 17 ans', from: 15, to: 17 },
  { label: '18 à 21 ans', from: 18, to: 21 },
] as const

/** The figures of a day by whom units receive: ages, sexes, durations. Kinds that no unit receives are left out. */
export function characteristicFigures(
  units: readonly { unit: Accepting; counts: DayCounts }[],
): CharacteristicFigures {
  const rowsOf = <Kind extends { label: string }>(
    kinds: readonly Kind[],
    receives: (unit: Accepting, kind: Kind) => boolean,
  ): CharacteristicFigure[] =>
    kinds.flatMap((kind) => {
      const accepting = units.filter(({ unit }) => receives(unit, kind))
      if (accepting.length === 0) return []
      const { free, open } = sumCounts(accepting.map(({ counts }) => counts))
      return [{ label: kind.label, free, open, taken: open - free }]
    })
  const overlaps = ({ minYears, maxYears }: Accepting, { from, to }: (typeof AGES)[number]) =>
    (minYears ?? 0) <= to && (maxYears ?? 21) >= from
  return [
    { title: 'ages', rows: rowsOf(AGES, overlaps) },
    {
      title: 'sexes',
      rows: rowsOf(CHILD_SEXES, ({ sex }, { code }) => sex === 'mixte' || sex === `${code}s`),
    },
    {
      title: 'durations',
      rows: rowsOf(STAY_DURATIONS, ({ durations }, { code }) => durations.includes(code)),
    },
  ]
}
