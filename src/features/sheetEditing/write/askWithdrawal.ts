import type { Payload } from 'payload'
import { WITHDRAWAL } from '@/domain/sheetEditing/ProposalLine'
import { memberContext } from '@/features/memberships/write/memberContext'
import { signInPath } from '@/features/session/signInPath'
import { seeOther } from '@/infra/http/seeOther'
import { openSection } from '../read/openSection'
import { createProposal } from './createProposal'
import { recordRefusal } from './recordRefusal'

/** Proposes to withdraw a service of an organisation: editors decide, whoever keeps the sheet. Back to the list of sections. */
export async function askWithdrawal(
  payload: Payload,
  request: Request,
  { number, code }: { number: string; code: string },
): Promise<Response> {
  const list = `/mes-fiches/${encodeURIComponent(number)}/modifier`
  const context = await memberContext(payload, request.headers, `retirer ${code} ${number}`)
  if (!context) return seeOther(signInPath(list))
  const opened = await openSection({ payload, user: context.actor, number, code })
  if (opened.fault === 'refused') await recordRefusal(context, opened.sheet, `retirer ${code}`)
  if (opened.fault) return seeOther(`/mes-fiches?erreur=${opened.fault}`)
  const { editing } = opened
  if (editing.collection !== 'services') return seeOther(`${list}?erreur=invalid`)
  const line = {
    field: WITHDRAWAL,
    label: `Retirer le service « ${editing.stored.name} »`,
    before: null,
    after: true,
  }
  const isMade = await createProposal({ ...context, editing, lines: [line] })
  return seeOther(`${list}?${isMade ? 'info=withdrawalAsked' : 'erreur=tooMany'}`)
}
