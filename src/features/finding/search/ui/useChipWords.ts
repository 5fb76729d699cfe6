import { useTranslations } from 'next-intl'
import { openTimeWords } from './openTimeWords'

/** The words of the chips; `place`: what one searches near, as typed. */
export function useChipWords(place: string | null) {
  const t = useTranslations('search')
  return {
    age: (years: number) => t('ageChip', { years }),
    ended: t('endedChip'),
    commune: (name: string) => t('communeChip', { name }),
    open: (time: string) => t('openChip', { when: openTimeWords(time, t) }),
    near: (radius: number | undefined) =>
      radius === undefined
        ? t('nearChip', { place: place ?? t('thisPoint') })
        : t('radiusChip', { place: place ?? t('thisPoint'), radius }),
    bounds: t('boundsChip'),
  }
}
