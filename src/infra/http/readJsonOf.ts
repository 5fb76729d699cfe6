import type { z } from 'zod'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { boundedText } from './boundedText'

/** In bytes. */
const LONGEST = 120_000

/** The JSON that a script of this site sent, by its schema; `null` for another site's, and for whatever does not fit. */
export async function readJsonOf<Data>(request: Request, schema: z.ZodType<Data>): Promise<Data | null> {
  if (!isSameOrigin(request.headers) || !request.headers.get('content-type')?.includes('json')) return null
  const text = await boundedText(request, LONGEST)
  if (text === null) return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
