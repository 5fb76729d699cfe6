import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { isReadableCall } from '@/infra/http/isReadableCall'
import { isReadablePath } from '@/infra/http/isReadablePath'
import { longestBody } from '@/infra/http/longestBody'
import { REFUSED_BODY_HEADER } from '@/infra/http/refuseLargeBodies'
import { type DoorStatus, refusedRequestAnswer } from '../present/refusedRequestAnswer'

/**
 * What is refused before any page or route is asked, `null` for the rest: a path that cannot be read, a body that its address does not take, and calls of server
 * actions from another site or that cannot be decoded, which Next would answer by a fault of the server.
 */
export async function refuseAtTheDoor(request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  const status = await refusalOf(request, pathname)
  if (!status) return null
  return refusedRequestAnswer({ status, pathname, accept: request.headers.get('accept') })
}

const REFUSALS = [401, 411, 413] as const

async function refusalOf(request: Request, pathname: string): Promise<DoorStatus | null> {
  const body = request.headers.get(REFUSED_BODY_HEADER)
  if (body) return REFUSALS.find((status) => String(status) === body) ?? 413
  if (!isReadablePath(pathname)) return 400
  if (!isCall(request, pathname)) return null
  if (!isSameOrigin(request.headers)) return 403
  return (await isReadableCall(request)) ? null : 400
}

/** Whether a page may take it for a call of a server action. Files go to routes, which read their forms themselves. */
function isCall({ method, headers }: Request, pathname: string): boolean {
  if (method !== 'POST' || pathname.startsWith('/api/') || longestBody(pathname).megabytes > 1) return false
  return headers.has('next-action') || Boolean(headers.get('content-type')?.startsWith('multipart/form-data'))
}
