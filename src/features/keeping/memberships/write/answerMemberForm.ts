import { z } from 'zod'
import { MEMBERSHIP_ROLES } from '@/domain/membership/closedLists'
import type { Fault } from '@/domain/sheet/Fault'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { invitedEmailCookie } from '@/infra/auth/sessionCookie'
import { formFields } from '@/infra/http/formFields'
import { typedWords } from '@/infra/http/typedWords'
import { askToJoin } from './askToJoin'
import { changeRole } from './changeRole'
import { decideRequest } from './decideRequest'
import { endMembership } from './endMembership'
import { inviteMember } from './inviteMember'
import { leaveSheet } from './leaveSheet'
import { memberForm } from './memberForm'

const role = z.enum(MEMBERSHIP_ROLES.map(({ code }) => code))
const id = z.string().min(1).max(64)
const words = typedWords(500)
const formSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('invite'), email: z.string().max(320), role }),
  z.object({ action: z.literal('role'), id, role }),
  z.object({ action: z.literal('end'), id }),
  z.object({ action: z.literal('accept'), id, role }),
  z.object({ action: z.literal('refuse'), id, reason: words }),
  z.object({ action: z.literal('leave'), handBack: z.string().optional() }),
  z.object({ action: z.literal('join'), message: words }),
])
type MemberForm = z.infer<typeof formSchema>

const INFOS = {
  invite: 'invited',
  role: 'changed',
  end: 'ended',
  accept: 'accepted',
  refuse: 'declined',
  leave: 'left',
  join: 'asked',
} as const

/** Answers every form on the members of the sheet of a number, rights asked anew: back to the list, with what was done or why not. */
export const answerMemberForm = memberForm({
  schema: formFields(formSchema),
  back: (number: string) => keepingPath(number, 'membres'),
  gesture: (number, form) => `${form.get('action') ?? ''} ${number}`,
  async act(context, form, { params: number }) {
    const fault = await act(context, number, form)
    const isOwn = form.action === 'join' || form.action === 'leave'
    const end = { ...(fault ? { fault } : { info: INFOS[form.action] }), headers: typed(form, fault) }
    return isOwn && fault !== 'lastManager' ? { path: keepingPath(), ...end } : end
  },
})

/** The address that was typed is there to be mended, where inviting is possible at all. */
function typed(form: MemberForm, fault: Fault | null): [string, string][] {
  if (form.action !== 'invite') return []
  const isKept = fault !== null && fault !== 'refused'
  return [['set-cookie', invitedEmailCookie(isKept ? form.email : null)]]
}

function act(context: MemberContext, number: string, form: MemberForm): Promise<Fault | null> {
  const on = { ...context, number }
  switch (form.action) {
    case 'invite':
      return inviteMember({ ...on, email: form.email, role: form.role })
    case 'role':
      return changeRole({ ...on, id: form.id, role: form.role })
    case 'end':
      return endMembership({ ...on, id: form.id })
    case 'accept':
      return decideRequest({ ...on, id: form.id, role: form.role, reason: '' })
    case 'refuse':
      return decideRequest({ ...on, id: form.id, role: null, reason: form.reason })
    case 'leave':
      return leaveSheet({ ...on, handBack: form.handBack === '1' })
    case 'join':
      return askToJoin({ ...on, message: form.message })
  }
}
