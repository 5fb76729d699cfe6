import { useTranslations } from 'next-intl'
import { MEMBER_FAULTS } from '@/domain/membership/MemberFault'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

const INFOS = ['invited', 'changed', 'ended', 'accepted', 'declined', 'left', 'asked', 'joined'] as const

/** What the last form did, or why it did not, as the address tells it; nothing for anything else. */
export function Outcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('memberships')
  const knownFault = MEMBER_FAULTS.find((known) => known === fault)
  const knownInfo = INFOS.find((known) => known === info)
  return (
    <OutcomeNotice
      fault={knownFault ? t(`fault.${knownFault}`) : null}
      info={knownInfo ? t(`info.${knownInfo}`) : null}
    />
  )
}
