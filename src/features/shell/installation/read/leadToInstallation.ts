import { NextResponse } from 'next/server'
import { refusedRequestAnswer } from '../../frame/present/refusedRequestAnswer'

/** What a server answers before its base is installed: the page itself, what pages are made of, its state. */
const OPEN = /^\/(?:installation(?:\/enregistrer)?\/?|api\/health|icon[\w-]*\.svg|favicon\.ico)$|^\/_next\//

/**
 * Where a request goes that comes before the installation: people to its page, programs nowhere. `null` for what stays open.
 */
export function leadToInstallation(request: Request): Response | null {
  const { pathname } = new URL(request.url)
  if (OPEN.test(pathname)) return null
  const accept = request.headers.get('accept')
  if (pathname.startsWith('/api/') || accept?.includes('application/json'))
    return refusedRequestAnswer({ status: 503, pathname, accept })
  return NextResponse.redirect(new URL('/installation', request.url), 303)
}
