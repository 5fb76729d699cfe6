import { useTranslations } from 'next-intl'
import { VERIFY_FAULTS } from '@/domain/verification/VerifyFault'

const INFOS = ['verified', 'sent', 'revoked'] as const
const FAULTS = [...VERIFY_FAULTS, 'noAddress'] as const

/** What the last press did, or why it did not, as the address tells it; nothing for anything else. */
export function VerifyOutcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('verifications')
  const knownFault = FAULTS.find((known) => known === fault)
  const knownInfo = INFOS.find((known) => known === info)
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
