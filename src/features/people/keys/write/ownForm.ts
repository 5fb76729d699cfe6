import type { Payload } from 'payload'
import type { z } from 'zod'
import { confirmPath, KEYS_PATH } from '@/features/people/policy/keyPaths'
import { signInPath } from '@/features/people/session/signInPath'
import { type FormEnd, seeEnd } from '@/infra/http/formEnd'
import { seeOther } from '@/infra/http/seeOther'
import { type Enroller, enroller } from '../read/enroller'

type OwnForm<Params, Data> = {
  /** Every field that is read. */
  schema: z.ZodType<Data, URLSearchParams>
  act: (who: Enroller, data: Data, params: Params) => Promise<FormEnd>
}

/** The answer to a form by which somebody changes what they sign in with: who sends it, that they proved it lately, every field, then the act. */
export function ownForm<Data, Params = void>({ schema, act }: OwnForm<Params, Data>) {
  return async (payload: Payload, request: Request, params: Params): Promise<Response> => {
    const who = await enroller(payload, request.headers)
    if (!who) return seeOther(signInPath(KEYS_PATH))
    if (!who.isRecent) return seeOther(confirmPath(KEYS_PATH))
    const read = schema.safeParse(new URLSearchParams(await request.text()))
    return seeEnd(read.success ? await act(who, read.data, params) : { fault: 'invalid' }, KEYS_PATH)
  }
}
