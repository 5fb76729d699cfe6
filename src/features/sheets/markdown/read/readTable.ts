import type { Table } from 'mdast'
import { blockNode, type LexicalNode, paragraphNode } from './lexicalNodes'
import { type Reading, readPhrasing } from './readPhrasing'

const COLUMN_TITLE = 1
const ROW_TITLE = 2
const BOLD = 1

/** A table as the editor's: its first line are titles unless they are all empty, and so is its first column where all of it is bold. */
export function readTable({ children, align }: Table, reading: Reading): LexicalNode {
  const rows = children.map((row) => row.children.map((cell) => readPhrasing(cell.children, reading)))
  const width = Math.max(...rows.map((row) => row.length))
  const [head = [], ...body] = rows
  const hasTitles = head.some((cell) => cell.length > 0)
  const hasRowTitles = body.length > 0 && width > 1 && body.every(([first]) => isBold(first ?? []))
  const shown = hasTitles ? rows : body
  return blockNode(
    'table',
    shown.map((row, at) =>
      blockNode(
        'tablerow',
        Array.from({ length: width }, (_, column) => {
          const isTitle = hasTitles && at === 0
          const isRowTitle = !isTitle && hasRowTitles && column === 0
          const cell = row[column] ?? []
          return blockNode(
            'tablecell',
            [paragraphNode(isRowTitle ? light(cell) : cell, align?.[column] ?? '')],
            {
              headerState: isTitle ? COLUMN_TITLE : isRowTitle ? ROW_TITLE : 0,
              colSpan: 1,
              rowSpan: 1,
              backgroundColor: null,
            },
          )
        }),
      ),
    ),
  )
}

const isBold = (cell: readonly LexicalNode[]): boolean =>
  cell.length > 0 && cell.every(({ type, format }) => type === 'text' && (Number(format) & BOLD) === BOLD)

const light = (cell: readonly LexicalNode[]): LexicalNode[] =>
  cell.map((node) => ({ ...node, format: Number(node.format) & ~BOLD }))
