import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import { z } from 'zod'

const ROW_OF_TITLES = 1
const cellSchema = z.looseObject({
  headerState: z.number().catch(0),
  colSpan: z.number().optional().catch(undefined),
  rowSpan: z.number().optional().catch(undefined),
})

/** Tables of a rich text, in the style of the page: none of the editor's own colours. */
export const tableConverters: JSXConverters = {
  table: ({ node, nodesToJSX }) => (
    <table>
      <tbody>{nodesToJSX({ nodes: childrenOf(node) })}</tbody>
    </table>
  ),
  tablerow: ({ node, nodesToJSX }) => <tr>{nodesToJSX({ nodes: childrenOf(node) })}</tr>,
  tablecell: ({ node, nodesToJSX }) => {
    const { headerState, colSpan, rowSpan } = cellSchema.parse(node)
    const inside = nodesToJSX({ nodes: childrenOf(node) })
    const spans = { colSpan, rowSpan }
    if (headerState === 0) return <td {...spans}>{inside}</td>
    return (
      <th scope={headerState === ROW_OF_TITLES ? 'col' : 'row'} {...spans}>
        {inside}
      </th>
    )
  },
}

const childrenOf = (node: object) => ('children' in node && Array.isArray(node.children) ? node.children : [])
