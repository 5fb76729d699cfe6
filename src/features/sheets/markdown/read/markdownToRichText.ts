import type { Root } from 'mdast'
import type { Scheme } from '@/payload-types'
import type { MarkdownPlaces, ReadNotes } from '../MarkdownReading'
import { parseMarkdown } from '../syntax/parseMarkdown'
import { rootOf } from './lexicalNodes'
import { readBlocks } from './readBlocks'

/** Reads a Markdown text as a rich text of the editor, `null` where it says nothing; a text with faults is not to be kept. */
export function markdownToRichText(
  markdown: string,
  places: MarkdownPlaces,
): ReadNotes & { body: Scheme['body'] | null } {
  const { tree, faults } = parseMarkdown(markdown)
  const notes: ReadNotes = { faults: [...faults], warnings: [] }
  const nodes = readBlocks(tree.children, { places, notes, definitions: definitionsOf(tree) })
  // What we write of the editor's nodes has the shape that it stores.
  const body = nodes.length > 0 ? (rootOf(nodes) as unknown as Scheme['body']) : null
  return { ...notes, body }
}

function definitionsOf({ children }: Root): ReadonlyMap<string, string> {
  return new Map(
    children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  )
}
