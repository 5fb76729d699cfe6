import type { Payload } from 'payload'
import { localPath } from '@/domain/localPath'
import { env } from '@/env'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { sharedPostCookie, typedEmailCookie } from '@/infra/auth/sessionCookie'
import { seeOther } from '@/infra/http/seeOther'
import { answerAuth } from './answerAuth'
import { expiredElevationCookie } from './elevation'

type Enter = {
  payload: Payload
  request: Request
  path: '/callback/credentials' | '/signin/oidc'
  /** The levels of the identity provider to confirm who one is with; absent where one signs in. */
  acrValues?: readonly string[]
}

/**
 * Hands a form of the sign-in page to next-auth, whose token against forged requests it fetches itself: the form works
 * without any script, and comes from a page of this site or is refused. A failure leads back to the page it came from.
 */
export async function enter({ payload, request, path, acrValues }: Enter): Promise<Response> {
  if (!isSameOrigin(request.headers)) return seeOther('/connexion?erreur=expired')
  const form = new URLSearchParams(await request.text())
  const back = localPath(form.get('back'))
  const base = `${env.SITE_URL.replace(/\/$/, '')}/api/auth`
  const csrf = await answerAuth(payload, new Request(`${base}/csrf`))
  const cookies = csrf.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  const headers = new Headers(request.headers)
  headers.set('cookie', [request.headers.get('cookie'), ...cookies].filter(Boolean).join('; '))
  headers.set('content-type', 'application/x-www-form-urlencoded')
  const { csrfToken }: { csrfToken: string } = await csrf.json()
  form.set('csrfToken', csrfToken)
  form.set('callbackUrl', back)
  const answer = await answerAuth(
    payload,
    new Request(`${base}${path}`, { method: 'POST', headers, body: form.toString() }),
    acrValues ?? null,
  )
  if (path === '/signin/oidc' && form.get('sharedPost'))
    answer.headers.append('set-cookie', sharedPostCookie())
  if (path === '/signin/oidc' && !acrValues) answer.headers.append('set-cookie', expiredElevationCookie())
  if (path === '/callback/credentials') answer.headers.append('set-cookie', rememberTyped(form, answer))
  return keepReturn(answer, back)
}

/** After a refusal the address need not be typed again, but on a post that others use: it would be told to the next person. */
function rememberTyped(form: URLSearchParams, answer: Response): string {
  const isRefused = answer.headers.get('location')?.startsWith('/connexion?') ?? true
  const isShared = env.SHARED_POST || form.has('sharedPost')
  const email = form.get('email')?.trim() ?? ''
  return typedEmailCookie(isRefused && !isShared ? email : null)
}

/** The browser comes with GET to where it is sent; after a failure the return path stays in the address, and the seconds to wait. */
function keepReturn(answer: Response, back: string): Response {
  const headers = new Headers(answer.headers)
  const location = headers.get('location') ?? '/connexion?erreur=other'
  const isRefused = /^\/connexion(\?|\/code$)/.test(location)
  const wait = isRefused && headers.has('retry-after') ? `&attente=${headers.get('retry-after')}` : ''
  const way = isRefused && back !== '/' && !location.includes('retour=')
  headers.set(
    'location',
    `${location}${wait}${way ? `${location.includes('?') ? '&' : '?'}retour=${encodeURIComponent(back)}` : ''}`,
  )
  return new Response(null, { status: 303, headers })
}
