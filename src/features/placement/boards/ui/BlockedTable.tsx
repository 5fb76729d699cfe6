import { useTranslations } from 'next-intl'
import type { BlockedHours } from '@/domain/placement/boards/blockedHours'
import { BLOCKED_DAYS } from '../read/readBlockedHours'

/** Hours for which each service held places and nothing came of it. */
export function BlockedTable({ blocked }: { blocked: readonly BlockedHours[] }) {
  const t = useTranslations('placementBoards.blocked')
  return (
    <section aria-labelledby="bloquees">
      <div className="head">
        <h2 id="bloquees">{t('title')}</h2>
      </div>
      <p className="small dim">{t('lead', { days: BLOCKED_DAYS })}</p>
      {blocked.length === 0 ? (
        <p className="dim">{t('none')}</p>
      ) : (
        <table className="blocked">
          <thead>
            <tr>
              <th scope="col">{t('service')}</th>
              <th scope="col">{t('options')}</th>
              <th scope="col">{t('hours')}</th>
            </tr>
          </thead>
          <tbody>
            {blocked.map(({ service, options, hours }) => (
              <tr key={service}>
                <th scope="row">{service}</th>
                <td className="num">{options}</td>
                <td className="num">{t('hoursOf', { count: hours })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
