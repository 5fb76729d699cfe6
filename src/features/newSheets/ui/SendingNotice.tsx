import { useTranslations } from 'next-intl'
import { SENDING_FAULTS, SENDING_INFOS } from '@/domain/newSheets/NewSheetOutcome'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

/** What the last form did, or why it did not, as the address tells it; nothing for anything else. */
export function SendingNotice({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('newSheets')
  const knownFault = SENDING_FAULTS.find((known) => known === fault)
  const knownInfo = SENDING_INFOS.find((known) => known === info)
  return (
    <OutcomeNotice
      fault={knownFault ? t(`fault.${knownFault}`) : null}
      info={knownInfo ? t(`info.${knownInfo}`) : null}
    />
  )
}
