import { z } from 'zod'

const linkSchema = z.looseObject({ fields: z.looseObject({ url: z.string() }) })

/** The address that a node of a rich text leads to; `null` when it is no link, or one to a document of ours. */
export function urlOf(node: unknown): string | null {
  const read = linkSchema.safeParse(node)
  return read.success && read.data.fields.linkType !== 'internal' ? read.data.fields.url : null
}
