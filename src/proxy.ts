import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { refuseAtTheDoor } from '@/features/shell/frame/read/refuseAtTheDoor'
import { oneSignIn } from '@/infra/auth/oneSignIn'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/infra/auth/securityHeaders'
import { COMMUNE_HEADER } from '@/infra/http/COMMUNE_HEADER'

/**
 * Stands before every page, answer and file: what is refused unread, one sign-in, a policy with a nonce of this request's
 * own, and the security headers.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const response = await answer(request, nonce, policy)
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  // The address of a page of a mail's link holds its secret.
  if (/^\/(confirmer|point-mensuel)\//.test(pathname)) response.headers.set('Referrer-Policy', 'no-referrer')
  if (!/^\/(api|_next)\/|^\/favicon\.ico$/.test(pathname))
    response.headers.set('Cache-Control', 'private, no-store')
  return response
}

async function answer(request: NextRequest, nonce: string, policy: string): Promise<Response> {
  const refusal = await refuseAtTheDoor(request)
  if (refusal) return refusal
  const signIn = oneSignIn(request.nextUrl)
  return signIn ? NextResponse.redirect(new URL(signIn, request.url)) : goOn(request, nonce, policy)
}

/**
 * Next reads the nonce for its own scripts in the policy of the request. The page of a withdrawn sheet answers 410, that
 * of a refusal 403: a page cannot set its status itself.
 */
function goOn(request: NextRequest, nonce: string, policy: string): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set(COMMUNE_HEADER, communeOf(request.nextUrl.searchParams))
  headers.set('Content-Security-Policy', policy)
  return NextResponse.next({ request: { headers }, status: statusOf(request.nextUrl.pathname) })
}

/** The frame of a page is not told its address: the family's commune that stands there is. */
function communeOf(params: URLSearchParams): string {
  return /^\d[\dAB]\d{3}$/.exec(params.get('commune') ?? '')?.[0] ?? ''
}

function statusOf(pathname: string): number {
  if (pathname === REFUSED_PATH) return 403
  return pathname.endsWith('/retiree') ? 410 : 200
}
