import { useTranslations } from 'next-intl'
import type { Chip } from '@/ui/filters/Chip'
import type { FacilityParameters } from '../read/facilityParameters'
import { facilityChips } from './facilityChips'

/** One chip for each filter of a list of facilities, in French. `place`: what one searches near, as typed. */
export function useFacilityChips(
  parameters: FacilityParameters,
  params: URLSearchParams,
  place: string | null,
): Chip[] {
  const t = useTranslations('facilities')
  const ts = useTranslations('search')
  return facilityChips(parameters, params, {
    age: (years, months) => (months === null ? ts('ageChip', { years }) : t('ageChip', { years, months })),
    near: (radius) => ts('radiusChip', { place: place ?? ts('thisPoint'), radius }),
    bounds: ts('boundsChip'),
    free: t('free'),
    unconfirmed: t('unconfirmed'),
  })
}
