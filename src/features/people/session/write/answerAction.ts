import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { InvalidInput, NotAllowed, NotFound, NotSignedIn } from '@/errors'
import { type CurrentReader, currentReader } from '../read/currentReader'
import { signInPath } from '../signInPath'

type Action<Data> = {
  /** What the action was called with: a browser may send anything. */
  form: unknown
  schema: z.ZodType<Data>
  /** Where the form stands, to come back to after the sign-in. */
  page: (data: Data) => string
  act: (data: Data, reader: CurrentReader) => Promise<void>
}

/**
 * Runs a server action, and turns what it refuses into answers that work without script too: to the sign-in, to the page that answers
 * 403, or 404 for a sheet that is not there and a form that no page sends. Anything else is a fault of the server.
 */
export async function answerAction<Data>({ form, schema, page, act }: Action<Data>): Promise<void> {
  const read = schema.safeParse(form instanceof FormData ? Object.fromEntries(form) : form)
  if (!read.success) notFound()
  try {
    await act(read.data, await currentReader())
  } catch (error) {
    if (error instanceof NotSignedIn) redirect(signInPath(page(read.data)))
    if (error instanceof NotAllowed) redirect(REFUSED_PATH)
    if (error instanceof NotFound || error instanceof InvalidInput) notFound()
    throw error
  }
}
