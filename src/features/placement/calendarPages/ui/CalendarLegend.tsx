import { useTranslations } from 'next-intl'
import { DAY_WORDS, LEGEND } from '../present/occupationWords'

/** What each letter and pattern of a cell means. */
export function CalendarLegend() {
  const t = useTranslations('placeCalendar')
  return (
    <ul className="calendar-legend" aria-label={t('legend')}>
      {LEGEND.map((kind) => (
        <li key={kind}>
          <b className={`mark ${kind}`}>{DAY_WORDS[kind].letter}</b> {DAY_WORDS[kind].legend}
        </li>
      ))}
    </ul>
  )
}
