import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Block, NationalCell } from '@/domain/nationalSheet/NationalText'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { each } from './each'

type Props = {
  table: Extract<Block, { kind: 'table' }>
  inside: (blocks: readonly Block[]) => ReactNode
}

/** A table whose headings say what they head; wider than the screen, it scrolls inside its frame, by keyboard too. */
export function NationalTable({ table: { title, rows }, inside }: Props) {
  const t = useTranslations('nationalSheets')
  const heads = rows.findIndex((row) => !isHead(row))
  const until = heads === -1 ? 0 : heads
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className="table-frame" tabIndex={0} aria-label={title ?? t('table')}>
      <table>
        {title && <caption>{frenchSpaces(title)}</caption>}
        {until > 0 && <thead>{each(rows.slice(0, until), (row) => rowOf(row, true, inside))}</thead>}
        <tbody>{each(rows.slice(until), (row) => rowOf(row, false, inside))}</tbody>
      </table>
    </section>
  )
}

const isHead = (row: readonly NationalCell[]): boolean =>
  row.length > 0 && row.every(({ heading }) => heading)

function rowOf(row: readonly NationalCell[], ofHead: boolean, inside: Props['inside']): ReactNode {
  return (
    <tr>
      {each(row, ({ blocks, heading, columns, rows }) => {
        const spans = { colSpan: columns, rowSpan: rows }
        return heading ? (
          <th {...spans} scope={scopeOf(ofHead || isHead(row), columns ?? 1, rows ?? 1)}>
            {inside(blocks)}
          </th>
        ) : (
          <td {...spans}>{inside(blocks)}</td>
        )
      })}
    </tr>
  )
}

function scopeOf(ofColumns: boolean, columns: number, rows: number) {
  if (ofColumns) return columns > 1 ? 'colgroup' : 'col'
  return rows > 1 ? 'rowgroup' : 'row'
}
