import { z } from 'zod'
import type { TypedPlaceForm } from '../present/TypedPlaceForm'

const text = (most: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.trim().slice(0, most))

/** The fields of a place that begins, as they were typed. */
export const placeFormFields = {
  reference: text(40),
  kind: text(20),
  reason: text(40),
  from: text(10),
  to: text(10),
}

const schema = z.object({
  unit: text(64),
  place: text(64),
  action: text(20),
  word: text(40),
  ...placeFormFields,
})

/** What a form on a place that was refused held, to show it again. */
export function readPlaceForm(
  form: URLSearchParams,
): TypedPlaceForm & { unit: string; place: string; action: string; word: string } {
  return schema.parse(Object.fromEntries(form))
}
