import type { Payload } from 'payload'
import { z } from 'zod'
import { InvalidInput, TooLarge } from '@/errors'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { boundedText } from '@/infra/http/boundedText'
import { openPayload } from '@/infra/openPayload'
import { authenticate, type Caller } from '../read/authenticate'

/** A request of seven children is two kilobytes. */
const MOST_BYTES = 64_000

type Signed = Caller & { payload: Payload; params: URLSearchParams }

/** Answers a call that a neighbour signed: who calls, then what it says by its schema (`null`: no body), then the work. */
export function answerSigned<Message>(
  schema: z.ZodType<Message>,
  work: (signed: Signed, message: Message) => Promise<object>,
) {
  return async (request: Request): Promise<Response> => {
    let payload: Payload | null = null
    try {
      payload = await openPayload()
      // Anybody may call, before a signature is looked at.
      const body = await boundedText(request, MOST_BYTES)
      if (body === null) throw new TooLarge('Cet appel est trop long.')
      const caller = await authenticate(payload, request, body)
      const message = schema.safeParse(parse(body))
      if (!message.success)
        throw new InvalidInput('Ce message ne se lit pas.', { field: fieldOf(message.error) })
      const params = new URL(request.url).searchParams
      const answer = await work({ ...caller, payload, params }, message.data)
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return toErrorResponse(error, payload)
    }
  }
}

function parse(body: string): unknown {
  try {
    return body === '' ? null : JSON.parse(body)
  } catch {
    // Signed, but no JSON: the schema refuses it.
    return undefined
  }
}

const fieldOf = ({ issues }: z.ZodError): string => issues[0]?.path.join('.') || 'message'

/** Of calls that say nothing but what they ask. */
export const noMessage = z.null()
