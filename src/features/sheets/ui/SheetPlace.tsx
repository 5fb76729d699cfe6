import { useTranslations } from 'next-intl'
import { isApproximate } from '@/features/sheets/present/isApproximate'
import type { Organisation } from '@/payload-types'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { MapPoint, MapTown } from '@/ui/map/MapPoint'
import { PlaceMap } from '@/ui/map/PlaceMap.client'
import { usePlaceMapWords } from '@/ui/map/usePlaceMapWords'
import { SafeLink } from '@/ui/SafeLink'

type Props = {
  place: Pick<Organisation, 'accessibility' | 'locationPrecision'>
  points: MapPoint[]
  map: { styleUrl: string | null; towns: MapTown[] }
}

/** The small map of a sheet, how sure its point is, and how one gets in. */
export function SheetPlace({ place, points, map }: Props) {
  const t = useTranslations('directory')
  const words = usePlaceMapWords()
  const { details, url } = place.accessibility ?? {}
  return (
    <>
      {points.length > 0 && (
        <PlaceMap points={points} styleUrl={map.styleUrl} towns={map.towns} words={words} />
      )}
      {points.length > 0 && isApproximate(place) && (
        <p className="small dim">{t(place.locationPrecision === 'voie' ? 'nearStreet' : 'nearCommune')}</p>
      )}
      {details && <p>{frenchSpaces(details)}</p>}
      {url && (
        <p>
          <SafeLink href={url}>{t('acceslibre')}</SafeLink>
        </p>
      )}
    </>
  )
}
