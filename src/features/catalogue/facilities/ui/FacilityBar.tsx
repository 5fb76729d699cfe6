import { Baby } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { CHILD_SEXES } from '@/domain/facility/closedLists'
import { NearFilter } from '@/ui/filters/NearFilter'
import { SearchForm } from '@/ui/filters/SearchForm.client'

type Props = { params: URLSearchParams; place: string }

/** The child and the place that one starts from, above the list and the map: what every search of a place begins with. */
export function FacilityBar({ params, place }: Props) {
  const t = useTranslations('facilities')
  const ts = useTranslations('search')
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
      <NearFilter
        path="/lieux-d-accueil"
        place={place}
        near={params.get('near')}
        radius={params.get('radius')}
        radii={[10, 20, 50, 100]}
        usualRadius={20}
        commune={params.get('commune')}
        elsewhere={params.get('ailleurs') === '1'}
      />
      <button type="submit" className="btn">
        {ts('submit')}
      </button>
    </SearchForm>
  )
}
