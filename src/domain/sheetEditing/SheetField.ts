import type { EditableField } from './editableFields'

/** A closed list to choose from. */
export type Choice = { code: string; label: string }

/** One thing to fill in. `max`: characters, or degrees of a coordinate; `wanted`: what a good sheet has. */
export type SimpleField = {
  name: string
  label: string
  kind:
    | 'text'
    | 'longText'
    | 'postcode'
    | 'phone'
    | 'email'
    | 'web'
    | 'choice'
    | 'number'
    | 'check'
    | 'degrees'
  max?: number
  required?: boolean
  choices?: readonly Choice[]
  hint?: string
}

/**
 * What is changed, compared and accepted as one: a field of the sheet with everything that goes with it. `sensitiveAs`: the name
 * under which an editor marks it as sensitive. `ownersOnly`: never shown to those who do not keep the sheet.
 */
export type SheetField = {
  name: string
  label: string
  hint?: string
  wanted?: boolean
  sensitiveAs?: EditableField
  ownersOnly?: boolean
} & (
  | Omit<SimpleField, 'name' | 'label' | 'hint'>
  | { kind: 'choices'; choices: readonly Choice[] }
  | { kind: 'group'; parts: readonly SimpleField[] }
  | { kind: 'rows'; parts: readonly SimpleField[]; add: string; most: number }
  | { kind: 'hours' }
  | { kind: 'photos'; most: number }
)

/** A page of the form. */
export type SheetSectionSpec = { code: string; label: string; lead?: string; fields: readonly SheetField[] }

/** The values of fields by name, in the shapes of `fieldValue`. */
export type FieldValues = Readonly<Record<string, unknown>>
