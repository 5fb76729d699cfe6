import { useTranslations } from 'next-intl'
import { VERIFY_FAULTS } from '@/domain/verification/VerifyFault'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

const INFOS = ['verified', 'sent', 'revoked'] as const
const FAULTS = [...VERIFY_FAULTS, 'noAddress', 'unsent'] as const

/** What the last press did, or why it did not, as the address tells it; nothing for anything else. */
export function VerifyOutcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('verifications')
  const knownFault = FAULTS.find((known) => known === fault)
  const knownInfo = INFOS.find((known) => known === info)
  return (
    <OutcomeNotice
      fault={knownFault ? t(`fault.${knownFault}`) : null}
      info={knownInfo ? t(`info.${knownInfo}`) : null}
    />
  )
}
