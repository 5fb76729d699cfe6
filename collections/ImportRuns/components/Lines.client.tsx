'use client'
import { numeral } from './numeral'

type Props = {
  title: string
  header: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  /** With those that the report does not hold. */
  total: number
}

/** Lines shown of a list; the rest is in the file to download. */
const SHOWN = 100
const CELL = {
  textAlign: 'left',
  verticalAlign: 'top',
  padding: '.3rem .6rem .3rem 0',
  overflowWrap: 'anywhere',
} as const

/** Lines of a report as a table that opens, cut to what can be read. */
export function Lines({ title, header, rows, total }: Props) {
  if (rows.length === 0) return null
  return (
    <details>
      <summary>
        {title} ({numeral(total)})
      </summary>
      <div style={{ overflowX: 'auto' }}>
        <table style={{ borderCollapse: 'collapse', width: '100%' }}>
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col" style={CELL}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <tr key={row.join('|')} style={{ borderTop: '1px solid var(--theme-elevation-150)' }}>
                {row.map((value, index) => (
                  <td key={header[index]} style={CELL}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > SHOWN && (
        <p>… et {numeral(total - Math.min(rows.length, SHOWN))} de plus dans le bilan à télécharger.</p>
      )}
    </details>
  )
}
