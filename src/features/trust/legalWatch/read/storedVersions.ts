import { z } from 'zod'

const versionSchema = z.object({
  legiId: z.string(),
  state: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  note: z.string(),
  text: z.string(),
  path: z.string().optional(),
})

/** The versions of a followed article as they are stored; what cannot be read is none. */
export function storedVersions(value: unknown) {
  return z.array(versionSchema).safeParse(value).data ?? []
}

/** The version that was last compared; `null` before the first time. */
export function storedVersion(value: unknown) {
  return versionSchema.safeParse(value).data ?? null
}
