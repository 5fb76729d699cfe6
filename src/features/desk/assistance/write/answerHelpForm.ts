import { z } from 'zod'
import { IDENTITY_CHECKS } from '@/domain/lock/identityChecks'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { type MemberEnd, memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { askUnblock } from '@/features/people/helpdesk/write/askUnblock'
import { decideUnblock } from '@/features/people/helpdesk/write/decideUnblock'
import { giveCode } from '@/features/people/helpdesk/write/giveCode'
import { revokeAccess } from '@/features/people/helpdesk/write/revokeAccess'
import { typedFormCookie } from '@/infra/auth/typedFormCookie'
import { formFields } from '@/infra/http/formFields'
import { ASSISTANCE_PATH, accountPath } from '../assistancePaths'

const id = z.string().min(1).max(64)
const ticket = z.string().trim().min(2).max(60)
const lostKey = z
  .string()
  .max(64)
  .default('')
  .transform((key) => key || null)
const formSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('unblock'),
    account: id,
    identityCheck: z.enum(IDENTITY_CHECKS.map(({ code }) => code)),
    ticket,
    lostKey,
  }),
  z.object({ action: z.literal('revoke'), account: id, ticket, lostKey }),
  z.object({ action: z.literal('approve'), unblock: id }),
  z.object({ action: z.literal('decline'), unblock: id }),
  z.object({ action: z.literal('code'), unblock: id }),
])
type HelpForm = z.infer<typeof formSchema>

/** Answers every form of the helpdesk, rights asked anew: back to the account, with what was done or why not. Refusals are in the journal. */
export const answerHelpForm = memberForm({
  schema: formFields(formSchema),
  back: (_: undefined, form) => {
    const account = form.get('account')
    return account ? accountPath(account.slice(0, 64)) : ASSISTANCE_PATH
  },
  gesture: (_: undefined, form) => `assistance ${form.get('action')?.slice(0, 20) ?? ''}`,
  act: async (context, form) => {
    const end = await act(context, form)
    return end.fault === 'refused' ? { path: REFUSED_PATH } : end
  },
})

async function act(context: MemberContext, form: HelpForm): Promise<MemberEnd> {
  switch (form.action) {
    case 'unblock':
      return askThenShow(context, form)
    case 'revoke': {
      const fault = await revokeAccess({ ...context, ...form })
      return fault ? { fault } : { info: 'revoked' }
    }
    case 'code':
      return show(context, form.unblock)
    case 'approve':
    case 'decline': {
      const approves = form.action === 'approve'
      const end = await decideUnblock({ ...context, unblock: form.unblock, approves })
      return 'fault' in end ? end : { info: approves ? 'approved' : 'declined' }
    }
  }
}

async function askThenShow(
  context: MemberContext,
  form: Extract<HelpForm, { action: 'unblock' }>,
): Promise<MemberEnd> {
  const asked = await askUnblock({ ...context, ...form })
  if ('fault' in asked) return asked
  return asked.needsApproval ? { info: 'asked' } : show(context, asked.id)
}

/** The code travels to the page that shows it in a cookie sealed for this person and this unblock, never in an address. */
async function show(context: MemberContext, unblock: string): Promise<MemberEnd> {
  const given = await giveCode({ ...context, unblock })
  if ('fault' in given)
    return { fault: given.fault, ...(given.account ? { path: accountPath(given.account) } : {}) }
  const path = accountPath(given.account)
  const cookie = typedFormCookie(new URLSearchParams({ code: given.code }), {
    userId: context.actor.id,
    page: `${path}:${unblock}`,
  })
  return { path, params: { code: unblock }, headers: [['set-cookie', cookie]] }
}
