import { useTranslations } from 'next-intl'
import { openTimeWords } from './openTimeWords'
import { SEARCH_FORM } from './searchFormId'

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
const PARTS = ['morning', 'afternoon', 'evening'] as const

/** When it must be open: now, a day of the week, or a part of it. One list, so that it works without script. */
export function OpenFacet({ value }: { value: string | undefined }) {
  const t = useTranslations('search')
  const words = (time: string) => openTimeWords(time, t)
  return (
    <div className="facet">
      <label className="legend" htmlFor="open">
        {t('open')}
      </label>
      <select id="open" name="open" form={SEARCH_FORM} defaultValue={value ?? ''} className="input compact">
        <option value="">{t('openAny')}</option>
        <option value="now">{t('openNowOption')}</option>
        {DAYS.map((day) => (
          <optgroup key={day} label={words(day)}>
            <option value={day}>{t('wholeDay', { day: words(day) })}</option>
            {PARTS.map((part) => (
              <option key={part} value={`${day}-${part}`}>
                {words(`${day}-${part}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
