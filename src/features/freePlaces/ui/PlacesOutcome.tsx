import { useTranslations } from 'next-intl'

const INFOS = ['said', 'nothing'] as const
const FAULTS = ['partly', 'unsaid', 'gone'] as const

/** What the last form did, or why it did not, as the address tells it. */
export function PlacesOutcome({ info, fault }: { info: string | null; fault: string | null }) {
  const t = useTranslations('freePlaces')
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
