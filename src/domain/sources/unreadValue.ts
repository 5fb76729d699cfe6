import { z } from 'zod'

/** A value that an import could not read, or left aside: its column, what stood there, and what was done. */
const unreadValueSchema = z.object({ column: z.string(), value: z.string(), rule: z.string() })
export type UnreadValue = z.infer<typeof unreadValueSchema>

/** What a record of a source keeps of it; nothing for anything else. */
export function readUnreadValues(stored: unknown): UnreadValue[] {
  const read = z.array(unreadValueSchema).safeParse(stored)
  return read.success ? read.data : []
}
