import { SlidersHorizontal, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Chip } from './Chip'

type Props = {
  /** What list this is. */
  place: string
  /** How many are found, in words. */
  total: string
  chips: readonly Chip[]
  /** The list without any filter. */
  clearHref: string
}

/** The place, how many, and what filters: the start of the bar above a list. The count is read aloud when it changes. */
export function FilteredCount({ place, total, chips, clearHref }: Props) {
  const t = useTranslations('filters')
  return (
    <>
      <h1>{place}</h1>
      <p className="total" role="status">
        {total}
      </p>
      <button type="button" className="btn quiet onlyPhone" data-filters aria-haspopup="dialog">
        <SlidersHorizontal className="icon" aria-hidden />
        {t('open', { count: chips.length })}
      </button>
      {chips.map(({ label, href }) => (
        <a key={href} className="chip" href={href} aria-label={t('removeFilter', { label })}>
          {label} <X className="icon" aria-hidden />
        </a>
      ))}
      {chips.length > 1 && (
        <a className="small no-print" href={clearHref}>
          {t('clearAll')}
        </a>
      )}
    </>
  )
}
