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
