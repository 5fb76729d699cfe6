import { MapPin, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { SearchBox } from '@/features/search/ui/SearchBox.client'
import { SearchForm } from '@/features/search/ui/SearchForm.client'
import { useSearchWords } from '@/features/search/ui/useSearchWords'
import { NearField } from './NearField.client'

const RADII = [5, 10, 20, 50] as const
const USUAL_RADIUS = 10
/** Far enough to stand for « everywhere »: what the search takes at most. */
const ANY_DISTANCE = 500
type Props = { q: string; place: string; near: string | null; radius: string | null; services: boolean }

/** The words, the place that one starts from and how far one goes, above the list and the map. */
export function DirectoryBar({ q, place, near, radius, services }: Props) {
  const t = useTranslations('directory')
  const ts = useTranslations('search')
  const words = useSearchWords()
  return (
    <SearchForm path="/annuaire">
      <div className="search">
        <Search className="icon" aria-hidden />
        <SearchBox initial={q} words={{ ...words, label: t('label'), placeholder: t('placeholder') }} />
        <button type="submit" className="btn">
          {ts('submit')}
        </button>
      </div>
      <div className="search place near">
        <MapPin className="icon" aria-hidden />
        <NearField
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
          {RADII.map((km) => (
            <option key={km} value={km === USUAL_RADIUS ? '' : km}>
              {t('km', { km })}
            </option>
          ))}
          <option value={ANY_DISTANCE}>{t('anyDistance')}</option>
        </select>
      </div>
      {services && <input type="hidden" name="type" value="service" />}
    </SearchForm>
  )
}
