import type { FieldHook } from 'payload'
import { readDecimal } from '@/domain/rates/decimal'

/** Keeps what is typed, « 1 234,50 € », as a decimal; what cannot be read stays in the draft, and is refused when it is published. */
export const readTypedDecimal: FieldHook = ({ value }) =>
  typeof value === 'string' ? (readDecimal(value) ?? value) : value
