import { convertLexicalToPlaintext, type PlaintextConverters } from '@payloadcms/richtext-lexical/plaintext'
import { GUIDE_PLACES } from '@/domain/guide/places'
import { labelOf } from '@/domain/labelOf'
import { raised } from '@/features/sheets/values/raised'
import { tableRow } from '@/features/sheets/values/tableRow'
import type { Scheme } from '@/payload-types'
import { type Callout, calloutOf } from './present/callouts'

type Node = { type: string; version: number }
type ToText = (nodes: Node[]) => string

/** The editor's marks of a text, as bits. */
const STRUCK = 4
const RAISED = 64
const MARKS = ['• ', '◦ ', '▪ ']

/**
 * The words of a rich text for the index, exports and lists; nothing for an empty one. Items start with `• ` (`◦ ` inside, or their
 * number), a row of a table is a line whose cells ` | ` parts, a frame starts with its name, what is struck through is left out.
 */
export function richTextToPlain(body: Scheme['body']): string {
  return body ? convertLexicalToPlaintext({ data: body, converters }).trim() : ''
}

const callout: NonNullable<PlaintextConverters['blocks']>[string] = ({
  node,
  childIndex,
  nodesToPlaintext,
}) => {
  const read = calloutOf(node)
  return read
    ? apart(
        childIndex,
        calloutLines(read, (nodes) => nodesToPlaintext({ nodes }).join('')),
      )
    : ''
}

const converters: PlaintextConverters = {
  // What cites an amount is read with its figure before; where nobody did, its code stays in sight, as in a plain text.
  inlineBlocks: { amount: ({ node }) => mark(node.fields, 'formula') },
  blocks: {
    scale: ({ node, childIndex }) => apart(childIndex, [mark(node.fields, 'code')]),
    warningNote: callout,
    remark: callout,
    example: callout,
    whereToGo: callout,
  },
  text: ({ node: { text, format } }) => {
    if (format & STRUCK) return ''
    return format & RAISED ? raised(text) : text
  },
  quote: ({ node, childIndex, nodesToPlaintext }) =>
    apart(childIndex, [nodesToPlaintext({ nodes: childrenOf(node) }).join('')]),
  list: ({ node, childIndex, nodesToPlaintext }) =>
    apart(
      childIndex,
      listLines(node, 0, (nodes) => nodesToPlaintext({ nodes }).join('')),
    ),
  table: ({ node, childIndex, nodesToPlaintext }) =>
    apart(
      childIndex,
      childrenOf(node).map((row) =>
        tableRow(childrenOf(row).map((cell) => nodesToPlaintext({ nodes: childrenOf(cell) }).join(''))),
      ),
    ),
}

/** « Attention : » before the words of a frame; after them, where to go. */
function calloutLines({ kind, nodes, places, sheets }: Callout, toText: ToText): string[] {
  // Nodes of the editor all have a version.
  const words = toText(nodes as Node[]).trim()
  const where = [...places.map((code) => labelOf(GUIDE_PLACES, code)), ...sheets].join(', ')
  return [[`${kind.label} :`, words].filter(Boolean).join(' '), where]
}

function mark(fields: object, name: string): string {
  const held: unknown = Object.entries(fields).find(([key]) => key === name)?.[1]
  return typeof held === 'string' ? `{{${held}}}` : ''
}

const apart = (childIndex: number, lines: readonly string[]) =>
  `${childIndex > 0 ? '\n\n' : ''}${lines.filter(Boolean).join('\n')}`

function listLines(list: object, level: number, toText: ToText): string[] {
  const { listType, start } = { listType: '', start: 1, ...list }
  let rank = Number(start) || 1
  return childrenOf(list).flatMap((item) => {
    const inside = childrenOf(item)
    const lists = inside
      .filter(({ type }) => type === 'list')
      .flatMap((each) => listLines(each, level + 1, toText))
    const words = toText(inside.filter(({ type }) => type !== 'list')).trim()
    if (words === '') return lists
    const mark = listType === 'number' ? `${rank}. ` : (MARKS[level] ?? '▪ ')
    rank += 1
    return [`${mark}${words}`, ...lists]
  })
}

function childrenOf(node: object): Node[] {
  // Nodes of the editor all have a type.
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : []
}
