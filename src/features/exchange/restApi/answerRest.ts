import type { Payload } from 'payload'
import { z } from 'zod'
import { isEditor } from '@/access/roles'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { openPayload } from '@/infra/openPayload'
import { boundedRequest } from './boundedRequest'
import { filteredField } from './filteredField'
import { restAddress } from './restAddress'
import { restQuery } from './restQuery'
import { restRate } from './restRate'

type Context = { params: Promise<{ slug: string[] }> }
export type RestHandler = (request: Request, context: Context) => Promise<Response>
export type RestMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'

/**
 * Stands before Payload's REST handlers: who asks and how often, a body of a bounded size, an address and a query that can be
 * answered. Whatever is refused here never comes near the database, and is told in French.
 */
export function answerRest(handlers: Readonly<Record<RestMethod, RestHandler>>): RestHandler {
  return async (request, context) => {
    let payload: Payload | null = null
    try {
      const opened = await openPayload()
      payload = opened
      const { user } = await payload.auth({ headers: request.headers })
      await restRate({ payload, user, headers: request.headers })
      const { slug: segments } = await context.params
      restAddress({ payload, segments, isEditor: isEditor(user) })
      const bounded = await boundedRequest(request, isEditor(user))
      const { search } = new URL(bounded.url)
      const [collection = ''] = segments
      const fieldAt = (path: string) => filteredField(opened, collection, path)
      restQuery({ search, isEditor: isEditor(user), fieldAt })
      const handler = handlers[methodOf(bounded)]
      return sealed(await inOurForm(await handler(bounded, context)))
    } catch (error) {
      return sealed(await withAdminForm(toErrorResponse(error, payload)))
    }
  }
}

const METHODS: readonly RestMethod[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']
const methodOf = ({ method }: Request): RestMethod => METHODS.find((known) => known === method) ?? 'GET'

/** What a person may read is in no cache. Files say for themselves how long they are kept. */
function sealed(response: Response): Response {
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store')
  return response
}

const CODES: Readonly<Record<number, string>> = { 401: 'not_signed_in', 403: 'not_allowed', 404: 'not_found' }
const refusalSchema = z.looseObject({
  errors: z.tuple([z.looseObject({ message: z.string() })], z.unknown()),
})

/** A refusal of Payload's own, in the product's form too; the admin reads the other. */
async function inOurForm(response: Response): Promise<Response> {
  if (response.ok || response.status >= 500 || response.status < 400) return response
  if (!response.headers.get('content-type')?.includes('json')) return response
  const body: unknown = await response.json()
  const read = refusalSchema.safeParse(body)
  const { status, headers } = response
  if (!read.success) return Response.json(body, { status, headers })
  const error = { code: CODES[status] ?? 'invalid_input', message: read.data.errors[0].message }
  return Response.json({ ...read.data, error }, { status, headers })
}

/** The admin reads refusals in Payload's own form: it stands beside the product's. */
async function withAdminForm(response: Response): Promise<Response> {
  const { error }: { error: { message: string } } = await response.json()
  return Response.json(
    { error, errors: [{ message: error.message }] },
    { status: response.status, headers: response.headers },
  )
}
