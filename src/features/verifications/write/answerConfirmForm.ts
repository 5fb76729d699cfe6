import type { Payload } from 'payload'
import { z } from 'zod'
import type { VerifyFault } from '@/domain/verification/VerifyFault'
import type { MemberContext } from '@/features/actor/MemberContext'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { seeOther } from '@/infra/http/seeOther'
import { checkedWords } from '../present/checkedWords'
import { findSheetFacts } from '../read/findSheetFacts'
import { revokeVerificationLinks } from './revokeVerificationLinks'
import { sendVerificationLink } from './sendVerificationLink'
import { verifySheet } from './verifySheet'

const formSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('verify'), vu: z.string().max(40).default('') }),
  z.object({ action: z.literal('send') }),
  z.object({ action: z.literal('revoke') }),
])
type ConfirmForm = z.infer<typeof formSchema>

const INFOS = { verify: 'verified', send: 'sent', revoke: 'revoked' } as const

/** Answers the forms of the page that confirms the sheet `number`, rights asked anew: back to it, with what was done or why not. */
export async function answerConfirmForm(
  payload: Payload,
  request: Request,
  number: string,
): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const page = `/mes-fiches/${encodeURIComponent(number)}/confirmer`
  const context = await memberContext(payload, request.headers, `${form.get('action') ?? ''} ${number}`)
  if (!context) return seeOther(signInPath(page))
  const read = formSchema.safeParse(Object.fromEntries(form))
  if (!read.success) return seeOther(`${page}?erreur=unknown`)
  const fault = await act(context, number, read.data)
  if (fault === 'refused' || fault === 'unknown') return seeOther(`/mes-fiches?erreur=${fault}`)
  return seeOther(`${page}?${fault ? `erreur=${fault}` : `info=${INFOS[read.data.action]}`}`)
}

function act(
  context: MemberContext,
  number: string,
  form: ConfirmForm,
): Promise<VerifyFault | 'noAddress' | 'unsent' | null> {
  switch (form.action) {
    case 'verify':
      return verify(context, number, form.vu || null)
    case 'send':
      return sendVerificationLink({ ...context, number })
    case 'revoke':
      return revokeVerificationLinks({ ...context, number })
  }
}

async function verify(
  context: MemberContext,
  number: string,
  seen: string | null,
): Promise<VerifyFault | null> {
  const sheet = await findPublishedSheet(context.payload, number)
  if (!sheet) return 'unknown'
  // Those who keep a sheet see it as caseworkers do.
  const { facts } = await findSheetFacts(context.payload, sheet, 'agents')
  return verifySheet({ ...context, sheet, way: 'here', checked: checkedWords(facts), note: '', seen })
}
