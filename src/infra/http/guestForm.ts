import type { Payload } from 'payload'
import type { z } from 'zod'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { type FormEnd, seeEnd } from './formEnd'

/** Who sends a form without signing in: from where, and what their browser says. */
type Guest = { payload: Payload; address: string; headers: Headers }

type GuestForm<Params, Data> = {
  /** Every field that is read. */
  schema: z.ZodType<Data, URLSearchParams>
  act: (guest: Guest, data: Data, params: Params) => Promise<FormEnd>
  /** The page of the form. */
  back: (params: Params) => string
  /** What a form of another site is told; absent where the secret of a link is all that is asked for. */
  foreign?: (data: Data, params: Params) => FormEnd
}

/** The answer to a form that nobody signs in for (a mailed link, a forgotten password): reads it, acts, and leads back with what was done or why not. */
export function guestForm<Data, Params = void>({ schema, act, back, foreign }: GuestForm<Params, Data>) {
  return async (payload: Payload, request: Request, params: Params): Promise<Response> => {
    const { headers } = request
    const read = schema.safeParse(new URLSearchParams(await request.text()))
    if (!read.success) return seeEnd({ fault: 'invalid' }, back(params))
    const isForeign = foreign !== undefined && !isSameOrigin(headers)
    const end = isForeign
      ? foreign(read.data, params)
      : await act({ payload, address: clientAddress(headers), headers }, read.data, params)
    return seeEnd(end, back(params))
  }
}
