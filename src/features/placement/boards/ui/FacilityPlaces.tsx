import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { FacilityWork } from '../read/findFacilityWork'

/** What waits for whoever keeps facilities: options to answer, moves to tell, each with its calendar. Nothing where they keep none. */
export function FacilityPlaces({ work }: { work: readonly FacilityWork[] }) {
  const t = useTranslations('placementBoards.facility')
  if (work.length === 0) return null
  return (
    <section aria-labelledby="places-enfants">
      <h2 id="places-enfants" className="head">
        {t('title')}
      </h2>
      <ul className="lines">
        {work.map(({ number, name, today, options, moves }) => (
          <li key={number} className="requestRow">
            {work.length > 1 && <strong>{name}</strong>}
            <p className="actions">
              <a className={options > 0 ? 'btn' : 'btn quiet'} href={keepingPath(number, 'demandes')}>
                {t('answer', { count: options })}
              </a>
              <a className={moves > 0 ? 'btn' : 'btn quiet'} href={keepingPath(number, 'calendrier')}>
                {moves > 0 ? t('moves', { count: moves }) : t('calendar')}
              </a>
              <a className="btn quiet" href={keepingPath(number, 'calendrier', 'jour', today)}>
                {t('today')}
              </a>
              <a className="btn quiet" href={keepingPath(number, 'places')}>
                {t('confirm')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
