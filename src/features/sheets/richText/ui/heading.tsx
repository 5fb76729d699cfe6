import type { JSXConverter } from '@payloadcms/richtext-lexical/react'
import { z } from 'zod'

const headingSchema = z.looseObject({
  tag: z.enum(['h2', 'h3', 'h4', 'h5', 'h6']).catch('h2'),
  anchor: z.string().optional().catch(undefined),
})

/** A title within a text: never a second first title of its page, and what leads to it where the page has a table of contents. */
export const heading: JSXConverter = ({ node, nodesToJSX }) => {
  const { tag: Tag, anchor } = headingSchema.parse(node)
  return (
    <Tag id={anchor}>
      {nodesToJSX({ nodes: 'children' in node && Array.isArray(node.children) ? node.children : [] })}
    </Tag>
  )
}
