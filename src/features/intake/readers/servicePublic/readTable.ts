import type { Block, NationalCell } from '@/domain/nationalSheet/NationalText'
import { childNamed, childrenNamed, textIn, type XmlElement } from './xmlTree'

/** A table with its headings, of rows (`header`) and of columns, and the cells that cover several. */
export function readTable(element: XmlElement, blocksIn: (cell: XmlElement) => Block[]): Block {
  const headingColumns = childrenNamed(element, 'Colonne').map(
    ({ attributes }) => attributes.type === 'header',
  )
  return {
    kind: 'table',
    title: textIn(childNamed(element, 'Titre')) || null,
    rows: childrenNamed(element, 'Rangée').map((row) =>
      childrenNamed(row, 'Cellule').map((cell, at): NationalCell => {
        const columns = covered(cell.attributes.fusionHorizontale)
        const rows = covered(cell.attributes.fusionVerticale)
        return {
          blocks: blocksIn(cell),
          heading: row.attributes.type === 'header' || headingColumns[at] === true,
          ...(columns > 1 ? { columns } : {}),
          ...(rows > 1 ? { rows } : {}),
        }
      }),
    ),
  }
}

/** A table of a thousand columns is no table: what a wrong file says is kept within reason. */
const MOST_COVERED = 50

function covered(value: string | undefined): number {
  const count = Number(value)
  return Number.isInteger(count) && count > 1 ? Math.min(count, MOST_COVERED) : 1
}
