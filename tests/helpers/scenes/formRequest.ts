import type { AuthClient } from './authClient'

const SITE = 'http://localhost:3000'

/** A form sent by a browser, as a route of the portal receives it. */
export function formRequest(path: string, form: Record<string, string>, client?: AuthClient): Request {
  return new Request(`${SITE}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    ...(client ? { headers: client.headers } : {}),
  })
}
