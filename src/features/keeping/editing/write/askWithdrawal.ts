import { keepingPath } from '@/domain/sheet/keepingPath'
import { WITHDRAWAL } from '@/domain/sheetEditing/ProposalLine'
import { memberForm } from '@/features/keeping/memberships/write/memberForm'
import { anyForm } from '@/infra/http/formFields'
import { createProposal } from './createProposal'
import { openOwnSection } from './openOwnSection'

type Service = { number: string; code: string }

/** Proposes to withdraw a service of an organisation: editors decide, whoever keeps the sheet. Back to the list of sections. */
export const askWithdrawal = memberForm({
  schema: anyForm,
  back: ({ number }: Service) => keepingPath(number, 'modifier'),
  gesture: ({ number, code }) => `retirer ${code} ${number}`,
  async act(context, _, { params: { number, code } }) {
    const opened = await openOwnSection({ ...context, number, code, gesture: `retirer ${code}` })
    if (opened.fault) return { path: keepingPath(), fault: opened.fault }
    const { editing } = opened
    if (editing.collection !== 'services') return { fault: 'invalid' }
    const line = {
      field: WITHDRAWAL,
      label: `Retirer le service « ${editing.stored.name} »`,
      before: null,
      after: true,
    }
    const isMade = await createProposal({ ...context, editing, lines: [line] })
    return isMade ? { info: 'withdrawalAsked' } : { fault: 'tooMany' }
  },
})
