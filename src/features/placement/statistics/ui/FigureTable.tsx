import { MASK } from '@/domain/placement/statistics/masking/maskTable'
import { cellWords, headingWords } from '../present/cellWords'
import type { ReportTable } from '../present/StatisticsReport'

type Props = { table: ReportTable; title: string; id: string }

/** A table of figures that scrolls in its own place where it is wide. */
export function FigureTable({ table: { rows, columns, cells }, title, id }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll the table on a phone
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="chart-table figure-table">
        <caption id={id}>{title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.code} scope="col">
                {headingWords(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.code}>
              <th scope="row">{headingWords(row)}</th>
              {columns.map(({ code, unit }, rank) => {
                const cell = cells[at]?.[rank] ?? null
                return (
                  <td key={code} className={cell === MASK ? 'num dim' : 'num'}>
                    {cellWords(cell, unit)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
