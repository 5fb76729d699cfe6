import { useTranslations } from 'next-intl'
import { RESTORE_FAULTS, RESTORE_OUTCOMES } from '@/domain/sheetHistory/RestoreFault'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

/** What the last form did, or why it did not, as the address tells it; nothing for anything else. */
export function RestoreOutcomeNotice({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('sheetHistory')
  const knownFault = RESTORE_FAULTS.find((known) => known === fault)
  const knownInfo = RESTORE_OUTCOMES.find((known) => known === info)
  return (
    <OutcomeNotice
      fault={knownFault ? t(`fault.${knownFault}`) : null}
      info={knownInfo ? t(`info.${knownInfo}`) : null}
    />
  )
}
