import { SlidersHorizontal, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { SearchParameters } from '../read/searchParameters'
import type { Chip } from './chipsOf'

const SORTS = ['relevance', 'title', 'modified', 'verified'] as const
type Props = { total: number; chips: Chip[]; parameters: SearchParameters; clearHref: string }

/** How many, what filters, in which order. The count is read aloud when it changes. */
export function ResultsBar({ total, chips, parameters, clearHref }: Props) {
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
          form="recherche"
          name="sort"
          defaultValue={parameters.sort === 'relevance' ? '' : parameters.sort}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort === 'relevance' ? '' : sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
