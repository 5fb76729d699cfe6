import type { Payload } from 'payload'
import { z } from 'zod'
import { localPath } from '@/domain/localPath'
import { signInPath } from '@/features/people/session/signInPath'
import { signOutOf } from '@/features/people/session/write/signOutOf'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { boundedText } from '@/infra/http/boundedText'
import { keepUnsent } from './keepUnsent'

const LONGEST = 200_000
const NOT_STORED = { 'Cache-Control': 'no-store' }

const schema = z.object({
  /** The page that was open. */
  page: z.string().max(2_000).transform(localPath),
  /** What was typed in it and not sent: where it goes, and its fields as a form sends them. */
  typed: z.object({ path: z.string().max(2_000), form: z.string().max(LONGEST) }).nullable(),
})

const UNREADABLE = { error: { code: 'invalid_input', message: 'Le verrouillage du poste est illisible.' } }

/**
 * Answers a tab of a shared post that locks itself, and tells it where to sign in again. What was typed in it is kept for its author, and
 * the session stays: the other tabs have theirs to send. A tab that has nothing more to send ends the session.
 */
export async function answerLock(payload: Payload, request: Request): Promise<Response> {
  const { headers } = request
  const read = schema.safeParse(await jsonOf(request))
  if (!read.success || !isSameOrigin(headers)) return Response.json(UNREADABLE, { status: 400 })
  const { page, typed } = read.data
  if (!typed) return leadTo(page, await signOutOf({ payload, headers }))
  return leadTo((await keepUnsent({ payload, headers, page, ...typed })) ?? page, NOT_STORED)
}

const leadTo = (page: string, headers: HeadersInit) =>
  Response.json({ to: `${signInPath(page)}&info=idle` }, { headers })

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await boundedText(request, 2 * LONGEST)) ?? 'null')
  } catch {
    // Not what the post sends.
    return null
  }
}
