import { z } from 'zod'

/** What a rule or a unique index refuses, in French; `path` is the field. */
type Refusal = { message: string; path: string | null; label?: unknown }

const BAD_REQUEST = 400
const refusedSchema = z.object({
  status: z.literal(BAD_REQUEST),
  data: z.object({ errors: z.array(z.object({ message: z.string(), path: z.string().nullish() })) }),
})

/**
 * Tells Payload's `ValidationError` by what it holds. Never `instanceof`: the bundles of a built server may hold several copies of its
 * class, whose names are shortened too.
 */
export function isValidationError(error: unknown): error is Error & { data: { errors: Refusal[] } } {
  return refusedSchema.safeParse(error).success
}
