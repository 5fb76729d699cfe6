import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { oneSignIn } from '@/infra/auth/oneSignIn'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/infra/auth/securityHeaders'
import { isReadablePath } from '@/infra/http/isReadablePath'
import { isReadablePost } from '@/infra/http/isReadablePost'
import { unreadableRequest } from '@/infra/http/unreadableRequest'

/**
 * Stands before every page, answer and file: an address that can be read, one sign-in, a policy with a nonce of this request's
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
  const { pathname } = request.nextUrl
  if (!isReadablePath(pathname) || !(await isReadablePost(request))) return unreadableRequest(pathname)
  const signIn = oneSignIn(request.nextUrl)
  return signIn ? NextResponse.redirect(new URL(signIn, request.url)) : goOn(request, nonce, policy)
}

/**
 * Next reads the nonce for its own scripts in the policy of the request. The page of a withdrawn sheet answers 410: a page
 * cannot set its status itself.
 */
function goOn(request: NextRequest, nonce: string, policy: string): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy)
  const status = request.nextUrl.pathname.endsWith('/retiree') ? 410 : 200
  return NextResponse.next({ request: { headers }, status })
}
