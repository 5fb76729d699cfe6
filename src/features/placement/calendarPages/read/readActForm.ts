import { z } from 'zod'
import { TYPED_ACTS } from '../present/actFields'
import type { TypedActForm } from '../present/TypedActForm'

const text = (most: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, most))

/** A form on a calendar, as it was typed; refused without an act that is known. */
export const actFormSchema: z.ZodType<TypedActForm, Record<string, unknown>> = z.object({
  act: z.enum(TYPED_ACTS),
  place: text(64),
  thread: text(100),
  on: text(10),
  from: text(10),
  to: text(10),
  readyOn: text(10),
  reason: text(40),
  destination: text(40),
  note: text(500),
  occurredAt: text(16),
  override: text(500),
})

/** What a form that was refused held, to show it again; `null` where an address holds none. */
export function readActForm(form: URLSearchParams): TypedActForm | null {
  const read = actFormSchema.safeParse(Object.fromEntries(form))
  return read.success ? read.data : null
}
