import { z } from 'zod'
import type { Scheme } from '@/payload-types'
import { slugOf } from '../values/slugOf'
import { wordsOfNode } from './wordsOfNode'

type Body = NonNullable<Scheme['body']>
/** A title within a long text, and the id that its page gives it. */
export type Heading = { id: string; title: string }

const headingSchema = z.looseObject({ type: z.literal('heading'), tag: z.string() })
const FIRST_LEVELS = ['h1', 'h2']

/** A long text whose titles of the first level may be led to, and these titles in their order: the page's own table of contents. */
export function anchoredBody(body: Body): { body: Body; headings: Heading[] } {
  const headings: Heading[] = []
  const taken = new Set<string>()
  const children = body.root.children.map((node) => {
    const read = headingSchema.safeParse(node)
    if (!read.success || !FIRST_LEVELS.includes(read.data.tag)) return node
    const title = wordsOfNode(node).trim()
    if (title === '') return node
    const slug = slugOf(title) || 'partie'
    let id = slug
    for (let rank = 2; taken.has(id); rank += 1) id = `${slug}-${rank}`
    taken.add(id)
    headings.push({ id, title })
    return { ...node, anchor: id }
  })
  return { body: { ...body, root: { ...body.root, children } }, headings }
}
