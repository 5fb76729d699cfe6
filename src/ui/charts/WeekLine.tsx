import { CHART_SIZE } from './chartSize'
import { Hatch } from './Hatch'
import { type WeekPoint, weekPath } from './weekPath'

type Props = {
  points: readonly WeekPoint[]
  /** Names its ground in the page. */
  id: string
  /** The words of a share. */
  words: (share: number) => string
  /** The words of a month under the line; none for a small drawing. */
  month?: (date: Date) => string
}

/** Shares by week as a line above hatched ground, its first and last figures beside it. Nothing with less than two weeks. */
export function WeekLine({ points, id, words, month }: Props) {
  const shape = weekPath(points)
  if (!shape) return null
  const { width, height, right, bottom, left } = CHART_SIZE
  const ground = height - bottom
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Hatch id={id} />
      <path className="ground" d={shape.ground} />
      <path fill={`url(#${id})`} d={shape.ground} className="hatched" />
      <line className="axis" x1="0" x2={width} y1={ground} y2={ground} />
      <path className="step" d={shape.line} />
      <text x={left} y={shape.first.y - 12}>
        {words(shape.first.share)}
      </text>
      <circle cx={shape.last.x} cy={shape.last.y} r="4" />
      <text x={width - right} y={shape.last.y - 12} textAnchor="end" className="strong">
        {words(shape.last.share)}
      </text>
      {month &&
        shape.months.map(({ x, date }) => (
          <text
            key={x}
            x={x}
            y={height - 6}
            textAnchor={x < 40 ? 'start' : x > width - 40 ? 'end' : 'middle'}
            className="year"
          >
            {month(date)}
          </text>
        ))}
    </svg>
  )
}
