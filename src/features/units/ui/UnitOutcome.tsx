import { useTranslations } from 'next-intl'

const INFOS = ['saved', 'proposed', 'nothing'] as const
const FAULTS = ['gone', 'invalid', 'changed', 'tooMany'] as const

/** What the last form on a unit did, or why it did not, as the address tells it. */
export function UnitOutcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('units')
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
