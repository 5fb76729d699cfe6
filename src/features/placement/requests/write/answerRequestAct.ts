import { z } from 'zod'
import { mayRequestPlaces } from '@/access/placementRights'
import { localTime } from '@/domain/localTime'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { forgottenFormCookie, typedFormCookie } from '@/infra/auth/typedFormCookie'
import { clock } from '@/infra/clock'
import { anyForm } from '@/infra/http/formFields'
import { readAdmissionForm } from '../read/readAdmissionForm'
import { readEndForm } from '../read/readEndForm'
import { REQUESTS_PATH, requestPath } from '../requestPaths'
import { endRequest } from './endRequest'
import { saveAdmission } from './saveAdmission'
import { setWaiting } from './setWaiting'
import { traceRequest } from './traceRequest'

const actionSchema = z.enum(['wait', 'leave', 'close', 'withdraw', 'admission'])
const formSchema = anyForm.refine((form) => actionSchema.safeParse(form.get('action')).success)

type Asked = { context: MemberContext; form: URLSearchParams; id: string }

/** Answers the forms of the page of a request: the waiting list, its end, what is looked at before the admission. Rights are asked anew. */
export const answerRequestAct = memberForm({
  schema: formSchema,
  back: (id: string) => requestPath(id),
  gesture: (id) => `demande d’accueil ${id}`,
  async act(context, form, { params: id }) {
    if (!mayRequestPlaces(context.actor)) {
      await traceRequest(context, 'refused', id, 'agir')
      return { path: REFUSED_PATH }
    }
    const action = actionSchema.parse(form.get('action'))
    const end = await ACTS[action]({ context, form, id })
    if (end.fault === 'gone') await traceRequest(context, 'refused', id, action)
    return end.fault === 'gone' ? { ...end, path: REQUESTS_PATH } : end
  },
})

const ACTS: Record<z.output<typeof actionSchema>, (asked: Asked) => Promise<MemberEnd>> = {
  wait: (asked) => waiting(asked, true),
  leave: (asked) => waiting(asked, false),
  close: (asked) => ending(asked, false),
  withdraw: (asked) => ending(asked, true),
  admission,
}

async function waiting({ context, id }: Asked, isWaiting: boolean): Promise<MemberEnd> {
  const fault = await setWaiting({ ...context, id, isWaiting })
  return fault ? { fault } : { info: isWaiting ? 'waiting' : 'notWaiting' }
}

async function ending(asked: Asked, isWithdrawn: boolean): Promise<MemberEnd> {
  const { context, form, id } = asked
  const { end, faults } = readEndForm(form, isWithdrawn)
  const { reason } = end
  if (faults.length > 0 || reason === null) return again(asked, { fault: 'invalid' })
  const fault = await endRequest({ ...context, id, isWithdrawn, end: { ...end, reason } })
  if (fault === 'arrived') return again(asked, { fault: 'moved' })
  return fault ? again(asked, { fault }) : { ...KEPT, info: isWithdrawn ? 'withdrawn' : 'closed' }
}

async function admission(asked: Asked): Promise<MemberEnd> {
  const { context, form, id } = asked
  const { facts, faults } = readAdmissionForm(form, localTime(clock.now()).day)
  if (faults.length > 0) return again(asked, { fault: 'invalid' })
  const fault = await saveAdmission({ ...context, id, facts })
  return fault ? again(asked, { fault }) : { ...KEPT, info: 'admission' }
}

const KEPT: MemberEnd = { headers: [['set-cookie', forgottenFormCookie()]] }

/** Back to the page, with what was typed, which stays in the browser. */
function again({ context, form, id }: Asked, end: MemberEnd): MemberEnd {
  const cookie = typedFormCookie(form, { userId: context.actor.id, page: requestPath(id) })
  return { ...end, headers: [['set-cookie', cookie]] }
}
