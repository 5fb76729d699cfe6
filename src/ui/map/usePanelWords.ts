import { useTranslations } from 'next-intl'
import { useMapWords } from './useMapWords'

/** The texts of the map beside the list. */
export function usePanelWords() {
  const t = useTranslations('map')
  return {
    ...useMapWords(),
    show: t('show'),
    hide: t('hide'),
    searchHere: t('searchHere'),
    loading: t('loading'),
    failed: t('failed'),
    noPoints: t('noPoints'),
    more: t('more'),
  }
}
