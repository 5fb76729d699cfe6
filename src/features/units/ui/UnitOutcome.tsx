import { useTranslations } from 'next-intl'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

const INFOS = ['saved', 'proposed', 'nothing'] as const
const FAULTS = ['gone', 'invalid', 'changed', 'tooMany'] as const

/** What the last form on a unit did, or why it did not, as the address tells it. */
export function UnitOutcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('units')
  const knownFault = FAULTS.find((known) => known === fault)
  const knownInfo = INFOS.find((known) => known === info)
  return (
    <OutcomeNotice
      fault={knownFault ? t(`fault.${knownFault}`) : null}
      info={knownInfo ? t(`info.${knownInfo}`) : null}
    />
  )
}
