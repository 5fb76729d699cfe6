import { useTranslations } from 'next-intl'
import type { DayCounts } from '../present/dayCounts'

const SHOWN = [
  'free',
  'present',
  'away',
  'planned',
  'holds',
  'preparation',
  'outOfService',
  'reserved',
  'extra',
] as const

/** What the places of a facility are on a day, free ones first; what there is none of is left out. */
export function DayFigures({ counts }: { counts: DayCounts }) {
  const t = useTranslations('placeCalendar.day')
  return (
    <section aria-label={t('figures')}>
      <dl className="day-figures">
        {SHOWN.filter((name) => name === 'free' || name === 'present' || counts[name] > 0).map((name) => (
          <div key={name} className={name}>
            <dt>
              {t(`figure.${name}`)}
              {name === 'free' && <span className="xs dim"> {t('ofOpen', { count: counts.open })}</span>}
            </dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
