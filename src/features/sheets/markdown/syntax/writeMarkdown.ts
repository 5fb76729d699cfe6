import type { Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { amountToMarkdown } from './amountSyntax'
import { frameToMarkdown } from './frameSyntax'

/** A tree as Markdown, always in the same way: `-` for items, `*` for emphasis, a line end at the end; nothing for an empty tree. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    extensions: [gfmTableToMarkdown(), frameToMarkdown, amountToMarkdown],
  })
}
