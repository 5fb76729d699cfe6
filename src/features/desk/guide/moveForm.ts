import { z } from 'zod'
import { TOP } from './guideDeskPaths'

const rank = z
  .string()
  .trim()
  .regex(/^[0-9]{0,3}$/)
  .transform((text) => (Number(text) > 0 ? Number(text) : null))

const chapter = z
  .string()
  .max(40)
  .transform((text) => (text === TOP ? null : text))

/** What is moved and where to, as an address or a form says it; `vers` is absent while one has not chosen. */
export const askedMove = z.object({
  quoi: z.string().min(1).max(40),
  vers: chapter.optional().catch(undefined),
  rang: rank.optional().catch(undefined),
})

/** The same, chosen and seen. */
export const doneMove = z.object({
  quoi: z.string().min(1).max(40),
  vers: chapter,
  rang: rank,
  vu: z.string().max(60),
})
