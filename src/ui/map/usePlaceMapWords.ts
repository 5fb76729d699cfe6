import { useTranslations } from 'next-intl'
import { useMapWords } from './useMapWords'

/** The texts of the small map of a sheet. */
export function usePlaceMapWords() {
  const t = useTranslations('map')
  return { ...useMapWords(), failed: t('failedSmall'), loading: t('loading') }
}
