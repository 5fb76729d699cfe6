import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import { CHART_SIZE } from './chartSize'

/** A share of a week, told by its Monday (`YYYY-MM-DD`); `null` where nothing was counted. */
export type WeekPoint = { week: string; share: number | null }

/** The SVG paths of shares by week, and where their first and last figures stand; `null` with less than two of them. */
export type WeekShape = {
  line: string
  ground: string
  first: { x: number; y: number; share: number }
  last: { x: number; y: number; share: number }
  months: { x: number; date: Date }[]
}

const MOST_MONTHS = 5
const at = (week: string) => new Date(`${week}T00:00:00Z`)

/** Shares from 0 to 100, week after week; a week without a count is a gap. */
export function weekPath(points: readonly WeekPoint[]): WeekShape | null {
  const given = points.flatMap(({ week, share }) => (share === null ? [] : [{ week, share }]))
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || first.week === last.week) return null
  const { width, height, left, right, top, bottom } = CHART_SIZE
  const x = scaleUtc([at(first.week), at(last.week)], [left, width - right])
  const y = scaleLinear([0, 100], [height - bottom, top])
  const place = ({ week, share }: { week: string; share: number }) => ({ x: x(at(week)), y: y(share), share })
  const xOf = ({ week }: WeekPoint) => x(at(week))
  const yOf = ({ share }: WeekPoint) => y(share ?? 0)
  const isGiven = ({ share }: WeekPoint) => share !== null
  const drawn = [...points]
  return {
    line: line<WeekPoint>(xOf, yOf).defined(isGiven)(drawn) ?? '',
    ground: area<WeekPoint>(xOf, y(0), yOf).defined(isGiven)(drawn) ?? '',
    first: place(first),
    last: place(last),
    months: x.ticks(MOST_MONTHS).map((date) => ({ x: x(date), date })),
  }
}
