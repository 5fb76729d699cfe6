import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { isOfThePast } from '@/domain/editions/pastPath'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { noteOpened } from '@/features/finding/recent/write/noteOpened'
import { searchStands } from '@/features/finding/search/read/searchStands'
import { elevationBefore } from '@/features/people/elevation/read/elevationWatch'
import { refuseAtTheDoor } from '@/features/shell/frame/read/refuseAtTheDoor'
import { installedHere } from '@/features/shell/installation/read/installedHere'
import { leadToInstallation } from '@/features/shell/installation/read/leadToInstallation'
import { oneSignIn } from '@/infra/auth/oneSignIn'
import {
  contentSecurityPolicy,
  OFFLINE_PATH,
  OFFLINE_POLICY,
  SECURITY_HEADERS,
} from '@/infra/auth/securityHeaders'
import { COMMUNE_HEADER } from '@/infra/http/COMMUNE_HEADER'

/**
 * Stands before every page, answer and file: what is refused unread, the installation of an empty base, one sign-in, what an area asks before it is entered,
 * a policy with a nonce of this request's own, the sheet that is opened in the browser's own list, and the security headers.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  const nonce = randomBytes(16).toString('base64')
  const isOffline = OFFLINE_PATH.test(pathname)
  const policy = isOffline ? OFFLINE_POLICY : contentSecurityPolicy(nonce)
  const response = await answer(request, nonce, policy)
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  // The address of a page of a mail's link holds its secret.
  if (/^\/(confirmer|point|point-mensuel|places\/reponse)\//.test(pathname))
    response.headers.set('Referrer-Policy', 'no-referrer')
  if (isOfThePast(request.nextUrl)) response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  // The worker of those files answers for their page too, which stands above them.
  if (isOffline) response.headers.set('Service-Worker-Allowed', '/hors-ligne')
  if (!/^\/(api|_next)\/|^\/favicon\.ico$/.test(pathname))
    response.headers.set('Cache-Control', 'private, no-store')
  return response
}

async function answer(request: NextRequest, nonce: string, policy: string): Promise<Response> {
  const refusal = await refuseAtTheDoor(request)
  if (refusal) return refusal
  const installed = await installedHere()
  const lead = installed === false ? leadToInstallation(request) : null
  if (lead) return lead
  const confirmation = await elevationBefore(request)
  if (confirmation) return confirmation
  const signIn = oneSignIn(request.nextUrl)
  return signIn
    ? NextResponse.redirect(new URL(signIn, request.url))
    : goOn({ request, nonce, policy, installed })
}

type Way = { request: NextRequest; nonce: string; policy: string; installed: boolean | null }

/** The pages that are nothing without the search. */
const SEARCH_PAGES = ['/recherche', '/annuaire']
/** Seconds after which a machine may try again. */
const TRY_AGAIN = '10'

/**
 * Next reads the nonce for its own scripts in the policy of the request. The page of a withdrawn sheet, and that of an
 * installation which is over, answer 410, that of a refusal 403, that of a search without its engine 503: a page cannot set its
 * status itself.
 */
async function goOn({ request, nonce, policy, installed }: Way): Promise<NextResponse> {
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set(COMMUNE_HEADER, communeOf(request.nextUrl.searchParams))
  headers.set('Content-Security-Policy', policy)
  const { pathname } = request.nextUrl
  const isDown = SEARCH_PAGES.includes(pathname) && !(await searchStands())
  const response = NextResponse.next({
    request: { headers },
    status: isDown ? 503 : statusOf(pathname, installed),
  })
  if (isDown) response.headers.set('Retry-After', TRY_AGAIN)
  const opened = noteOpened(request)
  if (opened) response.headers.append('Set-Cookie', opened)
  return response
}

/** The frame of a page is not told its address: the family's commune that stands there is. */
function communeOf(params: URLSearchParams): string {
  return /^\d[\dAB]\d{3}$/.exec(params.get('commune') ?? '')?.[0] ?? ''
}

function statusOf(pathname: string, installed: boolean | null): number {
  if (pathname === REFUSED_PATH) return 403
  const isOver = pathname === '/installation' && installed === true
  return isOver || pathname.endsWith('/retiree') ? 410 : 200
}
