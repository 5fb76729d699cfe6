import { WeekLine } from './WeekLine'
import type { WeekPoint } from './weekPath'

type Small = { id: string; name: string; points: readonly WeekPoint[] }
type Props = { charts: readonly Small[]; words: (share: number) => string }

/** The same drawing for each part, small and side by side, on one scale. */
export function SmallMultiples({ charts, words }: Props) {
  return (
    <div className="multiples">
      {charts.map(({ id, name, points }) => (
        <div key={id} aria-hidden="true">
          <strong className="small">{name}</strong>
          <WeekLine points={points} id={`semaines-${id}`} words={words} />
        </div>
      ))}
    </div>
  )
}
