import { SlidersHorizontal, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { SearchSort } from '@/infra/search/SearchQuery'
import type { SearchParameters } from '../read/searchParameters'
import type { Chip } from './chipsOf'
import { SEARCH_FORM } from './searchFormId'

type Props = {
  total: number
  chips: Chip[]
  parameters: SearchParameters
  clearHref: string
  /** The first is the order when none is chosen. */
  sorts: readonly SearchSort[]
}

/** How many, what filters, in which order. The count is read aloud when it changes. */
export function ResultsBar({ total, chips, parameters, clearHref, sorts }: Props) {
  const t = useTranslations('search')
  return (
    <div className="bar">
      <h1>
        <span role="status">{t('total', { total })}</span>
      </h1>
      <button type="button" className="btn quiet onlyPhone" data-filters aria-haspopup="dialog">
        <SlidersHorizontal className="icon" aria-hidden />
        {t('filters', { count: chips.length })}
      </button>
      {chips.map(({ label, href }) => (
        <a key={href} className="chip" href={href} aria-label={t('removeFilter', { label })}>
          {label} <X className="icon" aria-hidden />
        </a>
      ))}
      {chips.length > 1 && (
        <a className="small" href={clearHref}>
          {t('clearAll')}
        </a>
      )}
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
