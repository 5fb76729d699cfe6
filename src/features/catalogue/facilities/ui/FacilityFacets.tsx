import { useTranslations } from 'next-intl'
import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { ApplyFilters } from '@/ui/filters/ApplyFilters'
import { Facet } from '@/ui/filters/Facet'
import { SEARCH_FORM } from '@/ui/filters/searchFormId'
import { FACILITY_FACETS, type MatchedFacilities } from '../present/matchFacilities'

export const FACET_LABELS = {
  duration: STAY_DURATIONS,
  mode: ACCOMMODATION_MODES,
  need: UNIT_NEEDS,
  category: FACILITY_CATEGORIES,
}
type Props = { facets: MatchedFacilities['facets']; params: URLSearchParams }

/** Every filter of the list, in the order in which a caseworker narrows. */
export function FacilityFacets({ facets, params }: Props) {
  const t = useTranslations('facilities')
  const tick = (name: 'free' | 'unconfirmed') => (
    <label className="tick">
      <input
        type="checkbox"
        form={SEARCH_FORM}
        name={name}
        value="1"
        defaultChecked={params.get(name) === '1'}
      />
      {t(name)}
    </label>
  )
  return (
    <>
      <div className="facet">
        {tick('free')}
        {tick('unconfirmed')}
      </div>
      {FACILITY_FACETS.map((name) => (
        <Facet
          key={name}
          name={name}
          title={t(`facet.${name}`)}
          counts={FACET_LABELS[name].flatMap(({ code, label }) => {
            const count = facets[name].get(code) ?? 0
            return count > 0 || params.getAll(name).includes(code) ? { value: code, label, count } : []
          })}
          selected={params.getAll(name)}
        />
      ))}
      <ApplyFilters />
    </>
  )
}
