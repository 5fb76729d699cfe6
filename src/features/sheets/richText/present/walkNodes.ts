import { z } from 'zod'

const rootSchema = z.looseObject({ root: z.unknown().optional() })
const nodeSchema = z.looseObject({
  type: z.string().optional(),
  children: z.array(z.unknown()).optional(),
  fields: z.looseObject({ content: z.unknown().optional() }).optional().catch(undefined),
})

/** A node of a rich text, whatever it holds. */
export type AnyNode = z.infer<typeof nodeSchema>

/** Every node of a rich text in reading order, those inside frames too; none for what is no rich text. */
export function* walkNodes(body: unknown): Generator<AnyNode> {
  const read = rootSchema.safeParse(body)
  if (read.success) yield* within(read.data.root)
}

function* within(value: unknown): Generator<AnyNode> {
  const node = nodeSchema.safeParse(value)
  if (!node.success) return
  yield node.data
  for (const child of node.data.children ?? []) yield* within(child)
  if (node.data.fields?.content) yield* walkNodes(node.data.fields.content)
}
