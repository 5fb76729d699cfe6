import { useTranslations } from 'next-intl'
import { EDIT_FAULTS } from '@/domain/sheetEditing/EditFault'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

const INFOS = [
  'published',
  'waiting',
  'published-waiting',
  'nothing',
  'draft',
  'decided',
  'withdrawalAsked',
] as const

/** What the last form did, or why it did not, as the address tells it; nothing for anything else. */
export function EditOutcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('sheetEditing')
  const knownFault = EDIT_FAULTS.find((known) => known === fault)
  const knownInfo = INFOS.find((known) => known === info)
  return (
    <OutcomeNotice
      fault={knownFault ? t(`fault.${knownFault}`) : null}
      info={knownInfo ? t(`info.${knownInfo}`) : null}
    />
  )
}
