import type { ReactNode } from 'react'

type Props = {
  /** What the drawing shows, said in a sentence or two. */
  finding: string
  /** The words that open the table. */
  tableName: string
  headers: readonly string[]
  /** The figures: the first cell of a row names it. */
  rows: readonly (readonly [name: string, ...values: string[]])[]
  /** The drawing: SVG that scripts and screen readers leave alone. */
  children: ReactNode
  className?: string
}

/** A chart: its finding in a sentence, the drawing, and the figures it is drawn from in a table that one opens. */
export function ChartFigure({ finding, tableName, headers, rows, children, className = '' }: Props) {
  return (
    <figure className={`chart ${className}`}>
      <figcaption className="small">{finding}</figcaption>
      {children}
      <details className="fold small no-print">
        <summary>{tableName}</summary>
        <table className="chart-table">
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={headers[at + 1]} className="num">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
