import { forbidden, notFound } from 'next/navigation'
import { z } from 'zod'
import { mayEnterAdmin } from '@/features/people/session/read/mayEnterAdmin'
import { SERVER_FUNCTIONS } from './SERVER_FUNCTIONS'

const callSchema = z.object({ name: z.string(), args: z.record(z.string(), z.unknown()).default({}) })

/**
 * A call of a server function of the admin, of which a browser may send anything: answers its name and arguments, and nothing else of
 * it. Refused (403) to whoever may not enter the admin; 404 for a name that is none of Payload's, which looks it up in an object.
 */
export async function readServerFunction(
  call: unknown,
): Promise<{ name: string; args: Record<string, unknown> }> {
  if (!(await mayEnterAdmin())) forbidden()
  const read = callSchema.safeParse(call)
  if (!read.success || !SERVER_FUNCTIONS.has(read.data.name)) notFound()
  return read.data
}
