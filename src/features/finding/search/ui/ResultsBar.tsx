import { useTranslations } from 'next-intl'
import type { SearchSort } from '@/infra/search/SearchQuery'
import type { Chip } from '@/ui/filters/Chip'
import { FilteredCount } from '@/ui/filters/FilteredCount'
import { SEARCH_FORM } from '@/ui/filters/searchFormId'
import type { SearchParameters } from '../read/searchParameters'

type Props = {
  place: string
  total: number
  chips: Chip[]
  parameters: SearchParameters
  clearHref: string
  /** The first is the order when none is chosen. */
  sorts: readonly SearchSort[]
}

/** How many, what filters, in which order. */
export function ResultsBar({ place, total, chips, parameters, clearHref, sorts }: Props) {
  const t = useTranslations('search')
  return (
    <div className="bar">
      <FilteredCount place={place} total={t('total', { total })} chips={chips} clearHref={clearHref} />
      <label className="sort">
        {t('sort')}
        <select
          form={SEARCH_FORM}
          name="sort"
          defaultValue={parameters.sort === sorts[0] ? '' : parameters.sort}
        >
          {sorts.map((sort, at) => (
            <option key={sort} value={at === 0 ? '' : sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
