import { scaleLinear } from 'd3-scale'
import { Hatch } from './Hatch'

type Bar = { id: string; name: string; share: number; note: string }
type Props = { bars: readonly Bar[]; id: string; words: (share: number) => string }

const x = scaleLinear([0, 100], [0, 100])
const HEIGHT = 10

/** Shares as bars, one a line: its name, the bar full then hatched up to the whole, its figure, and how much that is. */
export function ShareBars({ bars, id, words }: Props) {
  return (
    <div className="bars" aria-hidden="true">
      {bars.map(({ id: key, name, share, note }) => (
        <div key={key}>
          <span>{name}</span>
          <svg
            className="bars-line"
            viewBox={`0 0 100 ${HEIGHT}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <Hatch id={`${id}-${key}`} />
            <rect className="rest" width="100" height={HEIGHT} fill={`url(#${id}-${key})`} />
            <rect className="bar" width={x(share)} height={HEIGHT} />
          </svg>
          <b className="num">{words(share)}</b>
          <span className="xs dim">{note}</span>
        </div>
      ))}
    </div>
  )
}
