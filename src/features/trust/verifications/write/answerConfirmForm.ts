import { z } from 'zod'
import type { Fault } from '@/domain/sheet/Fault'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { formFields } from '@/infra/http/formFields'
import { checkedWords } from '../present/checkedWords'
import { findSheetFacts } from '../read/findSheetFacts'
import { revokeVerificationLinks } from './revokeVerificationLinks'
import { sendVerificationLink } from './sendVerificationLink'
import { verifySheet } from './verifySheet'

const formSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('verify'),
    seen: z.string().max(40).default(''),
    doubts: z.string().default(''),
  }),
  z.object({ action: z.literal('send') }),
  z.object({ action: z.literal('revoke') }),
])
type ConfirmForm = z.infer<typeof formSchema>

const INFOS = { verify: 'verified', send: 'sent', revoke: 'revoked' } as const

/** Answers the forms of the page that confirms the sheet of a number, rights asked anew: back to it, with what was done or why not. */
export const answerConfirmForm = memberForm({
  schema: formFields(formSchema),
  back: (number: string) => keepingPath(number, 'confirmer'),
  gesture: (number, form) => `${form.get('action') ?? ''} ${number}`,
  invalid: () => ({ fault: 'unknown' }),
  async act(context, form, { params: number }) {
    const fault = await act(context, number, form)
    if (fault === 'unknown') return { path: keepingPath(), fault }
    return fault ? { fault } : { info: INFOS[form.action] }
  },
})

function act(context: MemberContext, number: string, form: ConfirmForm): Promise<Fault | null> {
  switch (form.action) {
    case 'verify':
      return verify(context, number, form)
    case 'send':
      return sendVerificationLink({ ...context, number })
    case 'revoke':
      return revokeVerificationLinks({ ...context, number })
  }
}

type Seen = Extract<ConfirmForm, { action: 'verify' }>

async function verify(context: MemberContext, number: string, { seen, doubts }: Seen): Promise<Fault | null> {
  const sheet = await findPublishedSheet(context.payload, number)
  if (!sheet) return 'unknown'
  // Those who keep a sheet see it as caseworkers do.
  const { facts } = await findSheetFacts(context.payload, sheet, 'agents')
  const checked = checkedWords(facts)
  return verifySheet({ ...context, sheet, way: 'here', checked, note: '', seen: seen || null, doubts })
}
