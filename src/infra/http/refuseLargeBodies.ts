import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'
import { SESSION_COOKIE } from '../auth/sessionCookie'
import { longestBody } from './longestBody'

/** Set on requests whose body is refused, and on no other: what `proxy` answers, `401`, `411` or `413`. */
export const REFUSED_BODY_HEADER = 'x-repere-refused-body'

/**
 * Turns away bodies that are longer than their address takes, or do not tell their length, before anything reads them: Next keeps
 * whole what goes through the proxy. Such a request goes on as a GET without body; Node throws away what still arrives. Called
 * once, when the server starts.
 */
export function refuseLargeBodies(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return
    const { request } = message
    if (!(request instanceof IncomingMessage)) return
    delete request.headers[REFUSED_BODY_HEADER]
    const refusal = refusalOf(request)
    if (!refusal) return
    delete request.headers['content-length']
    delete request.headers['transfer-encoding']
    request.headers[REFUSED_BODY_HEADER] = refusal
    request.method = 'GET'
  })
}

/** Only forms of several parts hold files. Files are for whoever is signed in: without the cookie of a session nothing long is received, only to be refused once it is there. */
function refusalOf({ headers, url = '/' }: IncomingMessage): '401' | '411' | '413' | null {
  if (headers['transfer-encoding']) return '411'
  const [pathname = '/'] = url.split('?')
  const bytes = Number(headers['content-length'] ?? 0)
  const isFile = /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')
  if (bytes > longestBody(isFile ? pathname : '/').bytes) return '413'
  return bytes > longestBody('/').bytes && !headers.cookie?.includes(`${SESSION_COOKIE}=`) ? '401' : null
}
