import type { Payload } from 'payload'
import type { z } from 'zod'
import type { Fault } from '@/domain/sheet/Fault'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { signInPath } from '@/features/people/session/signInPath'
import { keepUnsent } from '@/features/people/sharedPost/write/keepUnsent'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { type FormEnd, seeEnd } from '@/infra/http/formEnd'
import { seeOther } from '@/infra/http/seeOther'
import { memberContext } from './memberContext'
import { readFields, readFiles, type SentForm } from './sentForm'

/** `script`: what is answered to a script instead, where the form answers scripts. */
export type MemberEnd = FormEnd<Fault> & { script?: { status: number; body?: object } }

type Sent<Params> = SentForm & { params: Params; asksJson: boolean }

type MemberForm<Params, Data> = {
  /** Every field that is read; what does not pass ends as `invalid` says. */
  schema: z.ZodType<Data, URLSearchParams>
  act: (context: MemberContext, data: Data, sent: Sent<Params>) => Promise<MemberEnd>
  /** The page of the form: where one comes back, also from the sign-in. */
  back: (params: Params, form: URLSearchParams) => string
  /** What the journal says was tried, where nobody is signed in. */
  gesture: (params: Params, form: URLSearchParams) => string
  /** The fault `invalid` when absent. */
  invalid?: (form: URLSearchParams) => MemberEnd
  /** Files come with the form, which is read only once the person is known; whoever asks for JSON is answered in JSON. */
  isRich?: boolean
}

/**
 * The one answer to a form that a signed-in person posts: who sends it, by the session of this instant and from a page of this site,
 * then every field by the schema, then the act, which asks for its rights, then back with what was done or why not. Whoever may not
 * is led to « Mes fiches ».
 */
export function memberForm<Data, Params = void>(spec: MemberForm<Params, Data>) {
  return async (payload: Payload, request: Request, params: Params): Promise<Response> => {
    const asksJson = spec.isRich === true && accepts(request, 'application/json')
    const early = spec.isRich ? null : await readFields(request)
    const form = early?.form ?? new URLSearchParams()
    const back = spec.back(params, form)
    const context = await memberContext(payload, request.headers, spec.gesture(params, form))
    if (!context)
      return asksJson
        ? json({ status: 401 })
        : seeOther(signInPath(await kept(payload, request, early, back)))
    const sent = early ?? (await readFiles(request))
    const end = sent ? await endOf(spec, context, { ...sent, params, asksJson }) : INVALID
    if (asksJson && end.script) return json(end.script)
    return seeEnd(end.fault === 'refused' ? { path: keepingPath(), ...end } : end, back)
  }
}

/** Where one comes back after the sign-in: what was typed waits there, where the session had ended under its author's hands. */
async function kept(
  payload: Payload,
  request: Request,
  sent: SentForm | null,
  page: string,
): Promise<string> {
  const { headers, url } = request
  if (!sent || !isSameOrigin(headers)) return page
  const { pathname, search } = new URL(url)
  const form = sent.form.toString()
  return (await keepUnsent({ payload, headers, path: `${pathname}${search}`, form, page })) ?? page
}

const INVALID: MemberEnd = { fault: 'invalid', script: { status: 400 } }

async function endOf<Data, Params>(
  { schema, act, invalid }: MemberForm<Params, Data>,
  context: MemberContext,
  sent: Sent<Params>,
): Promise<MemberEnd> {
  const read = schema.safeParse(sent.form)
  return read.success ? act(context, read.data, sent) : (invalid?.(sent.form) ?? INVALID)
}

const accepts = (request: Request, type: string): boolean =>
  request.headers.get('accept')?.includes(type) === true

function json({ status, body = {} }: { status: number; body?: object }): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
