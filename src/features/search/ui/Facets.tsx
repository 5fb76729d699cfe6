import { useTranslations } from 'next-intl'
import { FACET_NAMES } from '@/infra/search/SearchQuery'
import type { Place } from '../read/placeOfSearch'
import type { SearchParameters } from '../read/searchParameters'
import type { LabelledAnswer } from '../read/searchSheets'
import { Facet } from './Facet'

type Props = { facets: LabelledAnswer['facets']; parameters: SearchParameters; place: Place | null }

/** Every filter of the results, in the order in which a caseworker narrows. */
export function Facets({ facets, parameters, place }: Props) {
  const t = useTranslations('search')
  return (
    <>
      {place && (
        <div className="facet">
          <label className="tick">
            <input
              type="checkbox"
              form="recherche"
              name="commune"
              value={place.code}
              defaultChecked={parameters.commune === place.code}
            />
            {t('onlyHere', { place: place.name })}
          </label>
        </div>
      )}
      {FACET_NAMES.map((name) => (
        <Facet
          key={name}
          name={name}
          title={t(`facet.${name}`)}
          counts={facets[name]}
          selected={parameters[name]}
        />
      ))}
      <div className="facet">
        <div className="legend" id="age-label">
          {t('age')}
        </div>
        <label className="age">
          <input
            type="number"
            inputMode="numeric"
            form="recherche"
            name="age"
            min={0}
            max={130}
            defaultValue={parameters.age ?? ''}
            aria-labelledby="age-label age-unit"
          />
          <span id="age-unit">{t('years')}</span>
        </label>
      </div>
      <div className="facet">
        <label className="tick">
          <input
            type="checkbox"
            form="recherche"
            name="ended"
            value="1"
            defaultChecked={parameters.ended === '1'}
          />
          {t('includeEnded')}
        </label>
      </div>
      <noscript>
        <button type="submit" form="recherche" className="btn quiet">
          {t('apply')}
        </button>
      </noscript>
    </>
  )
}
