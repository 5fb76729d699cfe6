import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { dayWords } from '@/domain/rates/dayWords'
import { valuePath } from '../ratePaths'
import { rateAlerts } from '../read/rateAlerts'

/** The rates that ask for an editor, each leading to where its next value is typed; nothing where there are none. */
export async function RateAlerts({ payload }: { payload: Payload }) {
  const [t, alerts] = await Promise.all([getTranslations('rateDesk'), rateAlerts(payload)])
  if (alerts.length === 0) return null
  return (
    <div className="page">
      <section aria-labelledby="baremes">
        <h2 className="head" id="baremes">
          {t('alerts', { count: alerts.length })}
        </h2>
        <ul className="lines">
          {alerts.map(({ code, name, reason, day }) => (
            <li key={`${reason} ${code}`}>
              <a href={valuePath(code)}>{name}</a>{' '}
              <span className="small late">{t(reason, { day: dayWords(day) })}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
