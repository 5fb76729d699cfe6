import { z } from 'zod'

const uploadSchema = z.looseObject({
  type: z.literal('upload'),
  value: z.union([z.string(), z.looseObject({ id: z.string() })]),
  fields: z.looseObject({ alt: z.string().nullish() }).nullish().catch(null),
})

/** The file that a node of a rich text shows, by its id, and the words said in its place here; `null` for any other node. */
export function uploadOf(node: unknown): { id: string; alt: string | null } | null {
  const read = uploadSchema.safeParse(node)
  if (!read.success) return null
  const { value, fields } = read.data
  return { id: typeof value === 'string' ? value : value.id, alt: fields?.alt || null }
}
