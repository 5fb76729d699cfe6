import { z } from 'zod'
import type { LexicalNode } from '../read/lexicalNodes'
import { writeMarkdown } from '../syntax/writeMarkdown'
import type { WritePlaces } from './WritePlaces'
import { writeBlocks } from './writeBlocks'

const nodeSchema: z.ZodType<LexicalNode> = z.lazy(() =>
  z.looseObject({ type: z.string(), version: z.number().catch(1), children: z.array(nodeSchema).optional() }),
)
const bodySchema = z.looseObject({ root: z.looseObject({ children: z.array(nodeSchema) }) })

/**
 * A rich text of the editor as Markdown, the same for the same text; `''` for none. What Markdown cannot say is not in it: alignment
 * of paragraphs, indents, empty paragraphs, the target of a link.
 */
export function richTextToMarkdown(body: unknown, places: WritePlaces): string {
  const read = bodySchema.safeParse(body)
  if (!read.success) return ''
  return writeMarkdown({ type: 'root', children: writeBlocks(read.data.root.children, places) })
}
