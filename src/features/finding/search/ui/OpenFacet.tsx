import { useTranslations } from 'next-intl'
import { SEARCH_FORM } from '@/ui/filters/searchFormId'
import { DAY_PARTS, NEAR_DAYS, WEEK_DAYS } from '../read/slotsOfOpenTime'
import { openTimeWords } from './openTimeWords'

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
        {NEAR_DAYS.map((day) => (
          <option key={day} value={day}>
            {t(day === 'today' ? 'openTodayOption' : 'openTomorrowOption')}
          </option>
        ))}
        {WEEK_DAYS.map((day) => (
          <optgroup key={day} label={words(day)}>
            <option value={day}>{t('wholeDay', { day: words(day) })}</option>
            {DAY_PARTS.map((part) => (
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
