import type { Payload } from 'payload'
import { readerClassOf } from '@/access/roles'
import type { ReaderClass } from '@/domain/ReaderClass'
import { NotSignedIn, RepereError, TooManyRequests } from '@/errors'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { signInPath } from '@/features/people/session/signInPath'
import { openPayload } from '@/infra/openPayload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { User } from '@/payload-types'
import { problemDocument } from './problemDocument'

const MINUTE = 60
const PER_MINUTE = 20

type Context = { payload: Payload; user: User | null; readerClass: ReaderClass; params: URLSearchParams }

/**
 * Answers a file to download: who asks, a few a minute, the fault as a page for a browser (sign-in first) and as JSON for other tools.
 * `work` says whether this reader may.
 */
export async function answerFile(
  request: Request,
  work: (context: Context) => Promise<Response>,
): Promise<Response> {
  let payload: Payload | null = null
  const { pathname, search, searchParams: params } = new URL(request.url)
  try {
    payload = await openPayload()
    const { user } = await payload.auth({ headers: request.headers })
    await takeOne(payload, user ? `account:${user.id}` : `address:${clientAddress(request.headers)}`)
    const response = await work({ payload, user, readerClass: readerClassOf(user), params })
    response.headers.set('cache-control', 'private, no-store')
    return response
  } catch (error) {
    const wantsPage = request.headers.get('accept')?.includes('text/html') === true
    const answer = toErrorResponse(error, payload)
    if (!wantsPage || !(error instanceof RepereError)) return answer
    if (error instanceof NotSignedIn)
      return new Response(null, {
        status: 302,
        headers: { location: signInPath(pathname + search) },
      })
    const { status, headers } = answer
    headers.set('content-type', 'text/html; charset=utf-8')
    return new Response(problemDocument({ status, message: error.message, page: null }), { status, headers })
  }
}

async function takeOne(payload: Payload, who: string): Promise<void> {
  const { allowed, retryAfter } = await consumeReadLimit({
    payload,
    key: `download:${who}`,
    limit: PER_MINUTE,
    windowSeconds: MINUTE,
  })
  if (!allowed)
    throw new TooManyRequests(
      'Trop de téléchargements en peu de temps. Réessayez dans un instant.',
      retryAfter,
    )
}
