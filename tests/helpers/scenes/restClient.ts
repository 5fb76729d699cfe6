import type { RestMethod } from '@/features/exchange/restApi/answerRest'

const SITE = 'http://localhost:3000'

type Ask = { method?: RestMethod; headers?: HeadersInit; body?: unknown; text?: string }

/** Asks the REST API without a server, through all that stands before Payload's handlers. `path` starts after `/api`. */
export async function askRest(
  path: string,
  { method = 'GET', headers, body, text }: Ask = {},
): Promise<Response> {
  const [{ default: config }, routes, { answerRest }] = await Promise.all([
    import('@payload-config'),
    import('@payloadcms/next/routes'),
    import('@/features/exchange/restApi/answerRest'),
  ])
  const answer = answerRest({
    GET: routes.REST_GET(config),
    POST: routes.REST_POST(config),
    PATCH: routes.REST_PATCH(config),
    PUT: routes.REST_PUT(config),
    DELETE: routes.REST_DELETE(config),
    OPTIONS: routes.REST_OPTIONS(config),
  })
  const url = new URL(`/api${path}`, SITE)
  const all = new Headers(headers)
  if (!all.has('content-type')) all.set('content-type', 'application/json')
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
  const request = new Request(url, { method, headers: all, ...(sent === undefined ? {} : { body: sent }) })
  const slug = url.pathname.split('/').slice(2)
  return answer(request, { params: Promise.resolve({ slug }) })
}
