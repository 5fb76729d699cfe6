const SITE = 'http://localhost:3000'

type Ask = { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; headers?: HeadersInit; body?: unknown }

/** Asks Payload's REST handlers without a server. `path` starts after `/api`. */
export async function askRest(path: string, { method = 'GET', headers, body }: Ask = {}): Promise<Response> {
  const [{ default: config }, routes] = await Promise.all([
    import('@payload-config'),
    import('@payloadcms/next/routes'),
  ])
  const handlers = {
    GET: routes.REST_GET,
    POST: routes.REST_POST,
    PATCH: routes.REST_PATCH,
    DELETE: routes.REST_DELETE,
  }
  const url = new URL(`/api${path}`, SITE)
  const all = new Headers(headers)
  all.set('content-type', 'application/json')
  const request = new Request(url, {
    method,
    headers: all,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const slug = url.pathname.split('/').slice(2)
  return handlers[method](config)(request, { params: Promise.resolve({ slug }) })
}
