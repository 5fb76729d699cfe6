import { z } from 'zod'
import type { Opening } from '@/domain/placement/opening/Opening'

const MOST_CHARACTERS = 20_000

const openingSchema = z.object({
  references: z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .slice(0, MOST_CHARACTERS)
        .split(/\r?\n/)
        .map((line) => line.trim().replace(/\s+/g, ' '))
        .filter(Boolean),
    ),
  from: z
    .string()
    .default('')
    .transform((typed) => typed.trim()),
  // What is no number is a fault of its field, not of the form.
  taken: z
    .string()
    .default('')
    .transform((typed) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN)),
})

/** The places that a form asks for, as they were typed: `references` a line each, `from` a day, `taken` a number. */
export const readOpeningForm = (form: URLSearchParams): Opening =>
  openingSchema.parse(Object.fromEntries(form))
