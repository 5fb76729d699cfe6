import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { amountFromMarkdown, amountSyntax } from './amountSyntax'
import { frameSyntax } from './frameSyntax'
import { type LineFault, spokenFrames } from './spokenFrames'

/** A Markdown text as a tree: CommonMark, tables, frames, amounts. */
export function parseMarkdown(markdown: string): { tree: Root; faults: LineFault[] } {
  const { text, faults } = spokenFrames(markdown)
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), frameSyntax(), amountSyntax],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown(), amountFromMarkdown],
  })
  return { tree, faults }
}
