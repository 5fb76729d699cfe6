import { z } from 'zod'

/** As long as the field lets it be. */
export const LONGEST_KEY_NAME = 60

/** How its owner calls a key. */
export const keyNameSchema = z
  .string()
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(LONGEST_KEY_NAME))
