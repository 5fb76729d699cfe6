import { z } from 'zod'

/** Names of the blocks that the editor of long texts inserts. */
export const AMOUNT_BLOCK = 'amount'
export const SCALE_BLOCK = 'scale'

const amountSchema = z.looseObject({
  fields: z.looseObject({ blockType: z.literal(AMOUNT_BLOCK), formula: z.string().nullish() }),
})
const scaleSchema = z.looseObject({
  fields: z.looseObject({ blockType: z.literal(SCALE_BLOCK), code: z.string().nullish() }),
})

/** The code or formula of a node that stands for an amount; `null` for any other node. */
export function amountFormula(node: object): string | null {
  if (!('type' in node) || node.type !== 'inlineBlock') return null
  const read = amountSchema.safeParse(node)
  return read.success ? (read.data.fields.formula ?? '') : null
}

/** The code of a node that stands for a whole scale; `null` for any other node. */
export function scaleCode(node: object): string | null {
  if (!('type' in node) || node.type !== 'block') return null
  const read = scaleSchema.safeParse(node)
  return read.success ? (read.data.fields.code ?? '') : null
}
