import { scaleLinear, scaleTime } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { lawByDate } from '@/domain/rates/entryOn'
import type { Rate } from '@/domain/rates/Rate'

/** The drawing, in its own units. */
export const CHART = { width: 480, height: 210, left: 4, right: 4, top: 34, bottom: 26 } as const

type Point = { day: string; amount: string | null }

export type RateChartShape = {
  /** The values drawn, oldest first; an end has no amount. */
  points: Point[]
  /** SVG paths: the line, the ground below it, that of what is to come. */
  line: string
  ground: string
  future: string
  /** Where the first and the last figures stand, and today's line. */
  first: { x: number; y: number }
  last: { x: number; y: number }
  todayX: number | null
  years: { x: number; year: string }[]
  hasFrancs: boolean
  hasGap: boolean
}

const MOST_YEARS = 4
/** A chart of less says nothing that its table does not. */
const LEAST = 3
const at = (day: string) => new Date(`${day}T00:00:00Z`)

/** The steps of a rate in its own unit, as SVG paths, up to today or to its last value; `null` where there are too few to draw. */
export function chartPath(rate: Rate, today: string): RateChartShape | null {
  const law = lawByDate(rate.entries)
  const own = law.filter(
    ({ kind, amount, unit }) => (unit ?? rate.unit) === rate.unit && (kind === 'end' || amount !== null),
  )
  const points: Point[] = own.map(({ effectFrom, amount }) => ({ day: effectFrom, amount }))
  while (points[0]?.amount === null) points.shift()
  const figures = points.flatMap(({ amount }) => (amount === null ? [] : [Number(amount)]))
  const [start, end] = [points[0], points.at(-1)]
  if (figures.length < LEAST || !start || !end) return null
  const until = end.day > today ? end.day : today
  const x = scaleTime([at(start.day), at(until)], [CHART.left, CHART.width - CHART.right])
  const y = scaleLinear([0, Math.max(...figures)], [CHART.height - CHART.bottom, CHART.top])
  const xOf = (day: string) => x(at(day))
  const yOf = (amount: string | null) => y(Number(amount ?? 0))
  const drawn = [...points, { day: until, amount: end.amount }]
  const steps = line<Point>(
    ({ day }) => xOf(day),
    ({ amount }) => yOf(amount),
  )
    .defined(({ amount }) => amount !== null)
    .curve(curveStepAfter)
  const below = area<Point>(
    ({ day }) => xOf(day),
    y(0),
    ({ amount }) => yOf(amount),
  )
    .defined(({ amount }) => amount !== null)
    .curve(curveStepAfter)
  const atToday = points.findLast(({ day }) => day <= today)
  const coming = [
    ...(atToday ? [{ day: today, amount: atToday.amount }] : []),
    ...drawn.filter(({ day }) => day > today),
  ]
  const lastGiven = points.findLast(({ amount }) => amount !== null) ?? end
  return {
    points,
    line: steps(drawn) ?? '',
    ground: below(drawn) ?? '',
    future: until > today ? (below(coming) ?? '') : '',
    first: { x: xOf(start.day), y: yOf(start.amount) },
    last: { x: xOf(lastGiven.day), y: yOf(lastGiven.amount) },
    todayX: until > today && start.day <= today ? xOf(today) : null,
    years: x.ticks(MOST_YEARS).map((date) => ({ x: x(date), year: String(date.getUTCFullYear()) })),
    hasFrancs: own.length < law.length,
    hasGap: points.some(({ amount }) => amount === null),
  }
}
