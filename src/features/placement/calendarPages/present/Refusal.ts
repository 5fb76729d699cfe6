import type { ActFault, TypedActForm } from './TypedActForm'

/**
 * An act that was not done: what was typed, what is wrong field by field, what the calendar or a rule says against it. `isRule`: a
 * coordinator may pass over it, with a reason.
 */
export type Refusal = {
  typed: TypedActForm
  faults: readonly ActFault[]
  words: string | null
  isRule: boolean
}

/** Whether a refusal still has something to say: what stood in the way may be gone by now. */
export const isTold = (refusal: Refusal | null): boolean =>
  refusal !== null && (refusal.faults.length > 0 || refusal.words !== null)
