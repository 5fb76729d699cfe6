import type { Payload } from 'payload'
import { z } from 'zod'
import { MEMBERSHIP_ROLES } from '@/domain/membership/closedLists'
import type { MemberFault } from '@/domain/membership/MemberFault'
import type { MemberContext } from '@/features/actor/MemberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { answerRequest } from './answerRequest'
import { askToJoin } from './askToJoin'
import { changeRole } from './changeRole'
import { endMembership } from './endMembership'
import { inviteMember } from './inviteMember'
import { leaveSheet } from './leaveSheet'
import { memberContext } from './memberContext'

const role = z.enum(MEMBERSHIP_ROLES.map(({ code }) => code))
const id = z.string().min(1).max(64)
const words = z.string().max(500).default('')
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

/** Answers every form on the members of the sheet `number`, rights asked anew: back to the list, with what was done or why not. */
export async function answerMemberForm(
  payload: Payload,
  request: Request,
  number: string,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const list = `/mes-fiches/${encodeURIComponent(number)}/membres`
  const context = await memberContext(payload, request.headers, `${form.get('action') ?? ''} ${number}`)
  if (!context) return seeOther(signInPath(list))
  const read = formSchema.safeParse(Object.fromEntries(form))
  if (!read.success) return seeOther(`${list}?erreur=invalid`)
  const fault = await act(context, number, read.data)
  const isOwn = read.data.action === 'join' || read.data.action === 'leave'
  const page = fault === 'refused' || (isOwn && fault !== 'lastManager') ? '/mes-fiches' : list
  return seeOther(`${page}?${fault ? `erreur=${fault}` : `info=${INFOS[read.data.action]}`}`)
}

function act(context: MemberContext, number: string, form: MemberForm): Promise<MemberFault | null> {
  const on = { ...context, number }
  switch (form.action) {
    case 'invite':
      return inviteMember({ ...on, email: form.email, role: form.role })
    case 'role':
      return changeRole({ ...on, id: form.id, role: form.role })
    case 'end':
      return endMembership({ ...on, id: form.id })
    case 'accept':
      return answerRequest({ ...on, id: form.id, role: form.role, reason: '' })
    case 'refuse':
      return answerRequest({ ...on, id: form.id, role: null, reason: form.reason })
    case 'leave':
      return leaveSheet({ ...on, handBack: form.handBack === '1' })
    case 'join':
      return askToJoin({ ...on, message: form.message })
  }
}
