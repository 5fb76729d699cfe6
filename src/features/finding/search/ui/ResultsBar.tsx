import { useTranslations } from 'next-intl'
import type { SearchSort } from '@/infra/search/SearchQuery'
import type { Chip } from '@/ui/filters/Chip'
import { FilteredCount } from '@/ui/filters/FilteredCount'
import { SEARCH_FORM } from '@/ui/filters/searchFormId'

type Props = {
  place: string
  total: number
  chips: Chip[]
  clearHref: string
  /** The first is the order when none is chosen. */
  sorts: readonly SearchSort[]
  /** The order that the address asks for. */
  chosen: string | null
}

/** How many, what filters, in which order. */
export function ResultsBar({ place, total, chips, clearHref, sorts, chosen }: Props) {
  const t = useTranslations('search')
  // The usual order leaves the address short, but where it was chosen: it stays then.
  const codeOf = (sort: SearchSort, at: number) => (at === 0 && sort !== chosen ? '' : sort)
  return (
    <div className="bar">
      <FilteredCount place={place} total={t('total', { total })} chips={chips} clearHref={clearHref} />
      {total > 1 ? (
        <label className="sort">
          <span>{t('sort')}</span>
          <select form={SEARCH_FORM} name="sort" defaultValue={sorts.find((sort) => sort === chosen) ?? ''}>
            {sorts.map((sort, at) => (
              <option key={sort} value={codeOf(sort, at)}>
                {t(`sorts.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        chosen && <input type="hidden" form={SEARCH_FORM} name="sort" defaultValue={chosen} />
      )}
    </div>
  )
}
