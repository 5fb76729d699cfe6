/** What a change of a scheme is, for whoever reads that something changed. */
export const CHANGE_NATURES = ['new', 'scale', 'precision', 'correction'] as const
export type ChangeNature = (typeof CHANGE_NATURES)[number]

type Change = {
  /** Whether nothing was published before. */
  isFirst: boolean
  note: string | null
  fields: readonly { field: string; was: string; is: string }[]
}

const SCALE_FIELDS = ['amount', 'fees']
const OF_SCALE = /€|montant|plafond|barème|revaloris|calcul/i

/**
 * What was published first is new, unless its editor says what it changes: versions from before Repère are not kept. Amounts and
 * fees make a scale; words that were only added are a precision; the rest corrects.
 */
export function changeNature({ isFirst, note, fields }: Change): ChangeNature {
  if (isFirst) {
    if (!note) return 'new'
    return OF_SCALE.test(note) ? 'scale' : 'precision'
  }
  if (fields.some(({ field }) => SCALE_FIELDS.includes(field))) return 'scale'
  return fields.every(({ was, is }) => is.includes(was)) ? 'precision' : 'correction'
}
