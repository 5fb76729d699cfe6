import type { AlignType, PhrasingContent, Table, TableCell } from 'mdast'
import type { LexicalNode } from '../read/lexicalNodes'
import type { WritePlaces } from './WritePlaces'
import { writePhrasing } from './writePhrasing'

const COLUMN_TITLES = 1
const ROW_TITLES = 2
const BOLD = 1

/** A table as Markdown's. One whose first line are no titles gets an empty line of them; a column of titles is bold; merged cells stand once, beside empty ones. */
export function writeTable(table: LexicalNode, places: WritePlaces): Table | null {
  const rows = (table.children ?? []).map(({ children }) => children ?? [])
  const width = Math.max(0, ...rows.map(widthOf))
  if (width === 0) return null
  const hasTitles = rows[0]?.every(({ headerState }) => (Number(headerState) & COLUMN_TITLES) !== 0) ?? false
  const written = rows.map((row, at) => ({
    type: 'tableRow' as const,
    children: cellsOf(row, width, { places, isHead: hasTitles && at === 0 }),
  }))
  if (written.every(({ children }) => children.every((each) => each.children.length === 0))) return null
  const empty = { type: 'tableRow' as const, children: Array.from({ length: width }, () => cell([])) }
  const align = Array.from({ length: width }, (_, column) => alignOf(rows, column))
  return { type: 'table', align, children: hasTitles ? written : [empty, ...written] }
}

const spanOf = ({ colSpan }: LexicalNode): number => Math.max(1, Number(colSpan) || 1)
const widthOf = (row: readonly LexicalNode[]): number => row.reduce((sum, each) => sum + spanOf(each), 0)
const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children })

function cellsOf(
  row: readonly LexicalNode[],
  width: number,
  { places, isHead }: { places: WritePlaces; isHead: boolean },
): TableCell[] {
  const cells = row.flatMap((each) => {
    const isTitle = !isHead && (Number(each.headerState) & ROW_TITLES) !== 0
    const lines = linesOf(each)
    const nodes = lines.flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...line,
    ])
    const shown = isTitle ? nodes.map(bold) : nodes
    const blanks = Array.from({ length: spanOf(each) - 1 }, () => cell([]))
    return [cell(writePhrasing(shown, places, 'cell')), ...blanks]
  })
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => cell([]))]
}

const bold = (node: LexicalNode): LexicalNode =>
  node.type === 'text' ? { ...node, format: (Number(node.format) || 0) | BOLD } : node

/** The lines of a cell: its paragraphs, the items of its lists. */
function linesOf({ children = [] }: LexicalNode): LexicalNode[][] {
  return children.flatMap((node): LexicalNode[][] => {
    if (node.type === 'list')
      return (node.children ?? []).flatMap((item) =>
        linesOf({ ...item, children: [{ ...item, type: 'paragraph' }] }),
      )
    const inside = node.children ?? []
    return inside.length > 0 ? [inside] : []
  })
}

const ALIGNS: Readonly<Record<string, AlignType>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
}

/** The alignment that all the cells of a column share. */
function alignOf(rows: readonly (readonly LexicalNode[])[], column: number): AlignType {
  const formats = rows.map((row) => ALIGNS[String(row[column]?.children?.[0]?.format ?? '')] ?? null)
  return formats.every((format) => format === formats[0]) ? (formats[0] ?? null) : null
}
