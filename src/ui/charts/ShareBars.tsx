import { Hatch } from './Hatch'

type Bar = { id: string; name: string; share: number; note: string }
type Props = { bars: readonly Bar[]; id: string; words: (share: number) => string }

/** Shares from 0 to 100 as bars, one a line: its name, the bar full then hatched up to the whole, its figure, and how much that is. */
export function ShareBars({ bars, id, words }: Props) {
  return (
    <div className="bars" aria-hidden="true">
      {bars.map(({ id: key, name, share, note }) => (
        <div key={key}>
          <span>{name}</span>
          <svg className="bars-line" aria-hidden="true">
            <Hatch id={`${id}-${key}`} />
            <rect className="rest" width="100%" height="100%" fill={`url(#${id}-${key})`} />
            <rect className="bar" width={`${share}%`} height="100%" />
          </svg>
          <b className="num">{words(share)}</b>
          <span className="xs dim">{note}</span>
        </div>
      ))}
    </div>
  )
}
