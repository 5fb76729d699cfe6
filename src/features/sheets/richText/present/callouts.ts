import { z } from 'zod'
import { CALLOUT_KINDS, type CalloutKind } from '@/domain/guide/calloutKinds'

const fieldsSchema = z.looseObject({
  blockType: z.string(),
  content: z
    .looseObject({ root: z.looseObject({ children: z.array(z.looseObject({ type: z.string() })) }) })
    .nullish(),
  places: z.array(z.string()).nullish(),
  sheets: z.array(z.string()).nullish(),
})
const nodeSchema = z.looseObject({ type: z.literal('block'), fields: fieldsSchema })

/** A framed passage as any surface shows it. `nodes`: those of its text; `places`, codes of `GUIDE_PLACES`; `sheets`, numbers. */
export type Callout = {
  kind: CalloutKind
  content: unknown
  nodes: { type: string }[]
  places: readonly string[]
  sheets: readonly string[]
}

/** The framed passage that a node of a rich text is; `null` for any other node. */
export function calloutOf(node: unknown): Callout | null {
  const read = nodeSchema.safeParse(node)
  if (!read.success) return null
  const { blockType, content, places, sheets } = read.data.fields
  const kind = CALLOUT_KINDS.find(({ block }) => block === blockType)
  if (!kind) return null
  return { kind, content, nodes: content?.root.children ?? [], places: places ?? [], sheets: sheets ?? [] }
}
