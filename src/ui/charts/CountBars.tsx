type Bar = { id: string; name: string; value: number | null; words: string }

/** Counts as bars on one scale, one a line: its name, the bar, its figure in words. A bar without a value is not drawn. */
export function CountBars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return (
    <div className="bars counts" aria-hidden="true">
      {bars.map(({ id, name, value, words }) => (
        <div key={id}>
          <span>{name}</span>
          <svg className="bars-line" aria-hidden="true">
            {value !== null && <rect className="bar" width={`${(value / most) * 100}%`} height="100%" />}
          </svg>
          <b className="num">{words}</b>
        </div>
      ))}
    </div>
  )
}
