import { useTranslations } from 'next-intl'
import { facilityParameters } from '../read/facilityParameters'
import { keptProfile } from './keptProfile'
import { useFacilityChips } from './useFacilityChips'

/** The child and the place that a comparison is for; nothing when the list was asked for none. */
export function ComparedProfile({ params }: { params: URLSearchParams }) {
  const t = useTranslations('facilities')
  const kept = new URLSearchParams(keptProfile(params))
  const chips = useFacilityChips(facilityParameters(kept), kept, kept.get('lieu'))
  if (chips.length === 0) return null
  return <p className="my-3">{t('comparedFor', { profile: chips.map(({ label }) => label).join(', ') })}</p>
}
