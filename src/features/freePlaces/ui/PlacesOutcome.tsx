import { useTranslations } from 'next-intl'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

const INFOS = ['said', 'nothing'] as const
const FAULTS = ['partly', 'unsaid', 'gone'] as const

/** What the last form did, or why it did not, as the address tells it. */
export function PlacesOutcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('freePlaces')
  const knownFault = FAULTS.find((known) => known === fault)
  const knownInfo = INFOS.find((known) => known === info)
  return (
    <OutcomeNotice
      fault={knownFault ? t(`fault.${knownFault}`) : null}
      info={knownInfo ? t(`info.${knownInfo}`) : null}
    />
  )
}
