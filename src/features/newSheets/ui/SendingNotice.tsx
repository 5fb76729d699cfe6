import { useTranslations } from 'next-intl'
import { SENDING_FAULTS, SENDING_INFOS } from '@/domain/newSheets/NewSheetOutcome'

/** What the last form did, or why it did not, as the address tells it; nothing for anything else. */
export function SendingNotice({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('newSheets')
  const knownFault = SENDING_FAULTS.find((known) => known === fault)
  const knownInfo = SENDING_INFOS.find((known) => known === info)
  if (knownFault)
    return (
      <p className="notice late" role="alert">
        {t(`fault.${knownFault}`)}
      </p>
    )
  return knownInfo ? (
    <p className="notice ok" role="status">
      {t(`info.${knownInfo}`)}
    </p>
  ) : null
}
