import { useTranslations } from 'next-intl'
import { SEARCH_FORM } from './searchFormId'

/** The button that searches with what is ticked, where no script does it. */
export function ApplyFilters() {
  const t = useTranslations('filters')
  return (
    <noscript>
      <button type="submit" form={SEARCH_FORM} className="btn quiet">
        {t('apply')}
      </button>
    </noscript>
  )
}
