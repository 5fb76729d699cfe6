import { MapPin } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { NearField } from './NearField.client'
import type { SearchPath } from './searchUrl'

/** Far enough to stand for « everywhere »: what the search takes at most. */
const ANY_DISTANCE = 500
type Props = {
  path: SearchPath
  /** The place, as typed. */
  place: string
  /** Its point, `lat,lng`. */
  near: string | null
  /** The radius asked for; the usual one when there is none. Kilometres, as the choices are. */
  radius: string | null
  radii: readonly number[]
  usualRadius: number
  /** The family's commune, where the address holds it, and whether one looks elsewhere all the same. */
  commune: string | null
  elsewhere: boolean
}

/** The place that one starts from and how far one goes. */
export function NearFilter({ path, place, near, radius, radii, usualRadius, commune, elsewhere }: Props) {
  const t = useTranslations('filters')
  return (
    <div className="search place near">
      <MapPin className="icon" aria-hidden />
      {commune && <input type="hidden" name="commune" defaultValue={commune} />}
      {elsewhere && <input type="hidden" name="ailleurs" defaultValue="1" />}
      <NearField
        path={path}
        initial={place}
        near={near}
        words={{
          label: t('near'),
          placeholder: t('nearPlaceholder'),
          suggestions: t('places'),
          count: t.raw('placeCount'),
          clear: t('clearNear'),
        }}
      />
      <select name="radius" defaultValue={radius ?? ''} aria-label={t('radius')} disabled={near === null}>
        {radii.map((km) => (
          <option key={km} value={km === usualRadius ? '' : km}>
            {t('km', { km })}
          </option>
        ))}
        <option value={ANY_DISTANCE}>{t('anyDistance')}</option>
      </select>
    </div>
  )
}
