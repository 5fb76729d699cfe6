import { useTranslations } from 'next-intl'
import { atPlace } from '@/domain/territory/atPlace'
import type { Place } from '@/features/geography/places/read/placeOfCommune'
import type { FacetName } from '@/infra/search/SearchQuery'
import { ApplyFilters } from '@/ui/filters/ApplyFilters'
import { Facet } from '@/ui/filters/Facet'
import { SEARCH_FORM } from '@/ui/filters/searchFormId'
import type { SearchParameters } from '../read/searchParameters'
import type { LabelledAnswer } from '../read/searchSheets'
import { OpenFacet } from './OpenFacet'

/** Names of partners are long and many. */
const SHOWN: Partial<Record<FacetName, number>> = { organisation: 4 }

type Props = {
  answer: Pick<LabelledAnswer, 'facets' | 'facetSizes'>
  parameters: SearchParameters
  /** The commune that one works for, where the page asks for one. */
  place: Place | null
  /** It is the family's: what applies elsewhere is left out unless asked for. */
  family?: boolean
  /** In the order in which a caseworker narrows. */
  names: readonly FacetName[]
  /** Whether sheets may have an end; those of the directory have hours instead. */
  ending: boolean
}

/** Every filter of a search. */
export function Facets({ answer, parameters, place, family = false, names, ending }: Props) {
  const t = useTranslations('search')
  return (
    <>
      {place && (
        <div className="facet">
          <label className="tick">
            <input
              type="checkbox"
              form={SEARCH_FORM}
              name={family ? 'ailleurs' : 'commune'}
              value={family ? '1' : place.code}
              defaultChecked={family ? parameters.commune === undefined : parameters.commune === place.code}
            />
            {t(family ? 'elsewhereToo' : 'onlyHere', { place: atPlace(place.name) })}
          </label>
        </div>
      )}
      {!ending && <OpenFacet value={parameters.open} />}
      {names.map((name) => (
        <Facet
          key={name}
          name={name}
          title={t(`facet.${name}`)}
          counts={answer.facets[name]}
          selected={parameters[name]}
          shown={SHOWN[name]}
          among={{ ...answer.facetSizes[name], text: parameters.sought[name] ?? '' }}
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
            form={SEARCH_FORM}
            name="age"
            min={0}
            max={130}
            defaultValue={parameters.age ?? ''}
            aria-labelledby="age-label age-unit"
          />
          <span id="age-unit">{t('years')}</span>
        </label>
      </div>
      {ending && (
        <div className="facet">
          <label className="tick">
            <input
              type="checkbox"
              form={SEARCH_FORM}
              name="ended"
              value="1"
              defaultChecked={parameters.ended === '1'}
            />
            {t('includeEnded')}
          </label>
        </div>
      )}
      <ApplyFilters />
    </>
  )
}
