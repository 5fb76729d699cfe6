import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import type { Payload } from 'payload'
import { parseCookies } from 'payload/shared'
import { env } from '@/env'
import { forgetFamily } from '@/infra/auth/forgetFamily'
import { knownDeviceCookie, readKnownDevice } from '@/infra/auth/knownDevice'
import { expiredRecentCookie, RECENT_COOKIE, startedRecentCookie } from '@/infra/auth/recentCookie'
import { CALLBACK_COOKIE, SESSION_COOKIE, SHARED_POST_COOKIE } from '@/infra/auth/sessionCookie'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { AnswerCollector } from './AnswerCollector'
import { authFault, isReturnAddress } from './authFault'
import { authOptions } from './authOptions'
import { portalLocation } from './portalLocation'
import type { SignInContext } from './SignInContext'
import { FORGET_EVERYTHING } from './signOutOf'

const LONGEST_BODY = 20_000

/** Answers a request to `/api/auth/…` through next-auth, without a server around it: a Request in, a Response out. */
export async function answerAuth(payload: Payload, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const nextauth = url.pathname
    .replace(/^\/api\/auth\/?/, '')
    .split('/')
    .filter(Boolean)
  // next-auth lets anybody write into its log there.
  if (nextauth[0] === '_log') return new Response(null, { status: 204 })
  // biome-ignore lint/style/noProcessEnv: next-auth takes the site's address from the environment alone
  process.env.NEXTAUTH_URL = `${env.SITE_URL.replace(/\/$/, '')}/api/auth`
  const body = await readBody(request)
  const cookies = knownCookies(request.headers)
  const action = nextauth[0]
  const fault = authFault({ method: request.method, nextauth, backs: url.searchParams.getAll('callbackUrl') })
  if (fault) return fault
  const context: SignInContext = {
    payload,
    address: clientAddress(request.headers),
    device: await readKnownDevice(request.headers),
    user: null,
    proof: null,
    sharedPost:
      Boolean(body.sharedPost) ||
      (action === 'callback' && nextauth[1] === 'oidc' && cookies.has(SHARED_POST_COOKIE)),
    retryAfter: null,
  }
  const collector = new AnswerCollector()
  const incoming = {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    query: { ...Object.fromEntries(url.searchParams), nextauth },
    cookies: Object.fromEntries(cookies),
    body,
  }
  // next-auth reads these five properties of the request and calls six methods of the response, no more.
  try {
    await NextAuth(
      incoming as unknown as NextApiRequest,
      collector as unknown as NextApiResponse,
      authOptions(context),
    )
  } catch (error) {
    // A session that could not be written: nobody is let in, and is told so.
    payload.logger.error({ msg: 'The sign-in failed', action, err: error })
    collector.setHeader('Location', '/connexion?erreur=unavailable').status(302).end()
    context.user = null
  }
  return finish(collector.toResponse(), { context, action, recent: cookies.get(RECENT_COOKIE) })
}

/** A return address that is none (the browser was sent here by a broken link) is the same as no return address. */
function knownCookies(headers: Headers): Map<string, string> {
  const cookies = parseCookies(headers)
  const back = cookies.get(CALLBACK_COOKIE)
  if (back !== undefined && !isReturnAddress(back)) cookies.delete(CALLBACK_COOKIE)
  return cookies
}

type Finish = {
  context: SignInContext
  action: string | undefined
  /** The list of sheets opened last that the browser holds. */
  recent: string | undefined
}

async function finish(response: Response, { context, action, recent }: Finish): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'no-store')
  const location = headers.get('location')
  if (location) headers.set('location', portalLocation(location))
  if (context.sharedPost) keepForTheWindow(headers)
  else if (context.user)
    headers.append('set-cookie', await knownDeviceCookie(context.device, context.user.email))
  if (context.user || action === 'signout') forgetFamily(headers)
  if (context.user)
    headers.append(
      'set-cookie',
      startedRecentCookie({ userId: context.user.id, isSharedPost: context.sharedPost, cookie: recent }),
    )
  if (context.sharedPost && action === 'signout') {
    headers.append('set-cookie', expiredRecentCookie())
    headers.set('Clear-Site-Data', FORGET_EVERYTHING)
  }
  if (context.retryAfter) headers.set('Retry-After', String(context.retryAfter))
  const status = context.retryAfter && !location ? 429 : response.status
  return new Response(response.body, { status, headers })
}

/** On a shared post the session's cookie goes when the window closes. */
function keepForTheWindow(headers: Headers): void {
  const cookies = headers.getSetCookie()
  headers.delete('set-cookie')
  for (const cookie of cookies) {
    const isSession = cookie.startsWith(`${SESSION_COOKIE}=`) && !cookie.startsWith(`${SESSION_COOKIE}=;`)
    headers.append('set-cookie', isSession ? cookie.replace(/; (Expires|Max-Age)=[^;]*/gi, '') : cookie)
  }
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (request.method !== 'POST') return {}
  const text = (await request.text()).slice(0, LONGEST_BODY)
  if (!request.headers.get('content-type')?.includes('json'))
    return Object.fromEntries(new URLSearchParams(text))
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json !== null ? { ...json } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
