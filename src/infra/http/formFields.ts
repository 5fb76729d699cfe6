import { z } from 'zod'

/** A form by the schema of its fields, one text a name: of several under one name, the last. */
export function formFields<Fields extends z.ZodType<unknown, Record<string, unknown>>>(fields: Fields) {
  return anyForm.transform((form): Record<string, unknown> => Object.fromEntries(form)).pipe(fields)
}

/** A form whose fields are gathered first: lists, or names that hold an id. */
export const anyForm = z.instanceof(URLSearchParams)
