import { Baby, MapPin } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { CHILD_SEXES } from '@/domain/facility/closedLists'
import { NearField } from '@/features/directory/ui/NearField.client'
import { SearchForm } from '@/features/search/ui/SearchForm.client'

const RADII = [10, 20, 50, 100] as const
const USUAL_RADIUS = 20
type Props = { params: URLSearchParams; place: string }

/** The child and the place that one starts from, above the list and the map: what every search of a place begins with. */
export function FacilityBar({ params, place }: Props) {
  const t = useTranslations('facilities')
  const td = useTranslations('directory')
  const ts = useTranslations('search')
  const near = params.get('near')
  const months = params.get('months') ?? ''
  const years = params.get('years') ?? ''
  return (
    <SearchForm path="/lieux-d-accueil">
      <fieldset className="search child">
        <legend className="sr">{t('child')}</legend>
        <Baby className="icon" aria-hidden />
        <label>
          <input type="number" inputMode="numeric" name="years" min={0} max={21} defaultValue={years} />
          {t('years')}
        </label>
        <label>
          <input type="number" inputMode="numeric" name="months" min={0} max={11} defaultValue={months} />
          {t('months')}
        </label>
        <select name="sex" defaultValue={params.get('sex') ?? ''} aria-label={t('sex')}>
          <option value="">{t('anySex')}</option>
          {CHILD_SEXES.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </fieldset>
      <div className="search place near">
        <MapPin className="icon" aria-hidden />
        <NearField
          path="/lieux-d-accueil"
          initial={place}
          near={near}
          words={{
            label: td('near'),
            placeholder: td('nearPlaceholder'),
            suggestions: td('places'),
            count: td.raw('placeCount'),
            clear: td('clearNear'),
          }}
        />
        <select
          name="radius"
          defaultValue={params.get('radius') ?? ''}
          aria-label={td('radius')}
          disabled={near === null}
        >
          {RADII.map((km) => (
            <option key={km} value={km === USUAL_RADIUS ? '' : km}>
              {td('km', { km })}
            </option>
          ))}
          <option value={500}>{td('anyDistance')}</option>
        </select>
      </div>
      <button type="submit" className="btn">
        {ts('submit')}
      </button>
    </SearchForm>
  )
}
