import { useTranslations } from 'next-intl'
import type { MapWords } from './MapPoint'

/** The texts of a map: given by the server, so that no catalogue travels to the browser. */
export function useMapWords(): MapWords {
  const t = useTranslations('map')
  return {
    map: t('map'),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    scroll: t('scroll'),
    fingers: t('fingers'),
    attribution: t('attribution'),
    close: t('close'),
    cluster: t.raw('cluster'),
    samePlace: t.raw('samePlace'),
  }
}
