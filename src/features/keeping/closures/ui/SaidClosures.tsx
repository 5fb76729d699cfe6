import { useTranslations } from 'next-intl'
import { shortDate } from '@/domain/hours/dayNames'
import type { Closure } from '@/domain/hours/OpeningHours'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = { number: string; closures: Closure[]; today: string }

/** The closures under way and to come, each with the way to end it; nothing when there is none. */
export function SaidClosures({ number, closures, today }: Props) {
  const t = useTranslations('closures')
  if (closures.length === 0) return null
  return (
    <section>
      <h2 className="head">{t('said')}</h2>
      <ul className="lines">
        {closures.map(({ from, to, message }) => {
          const days =
            from === to
              ? t('on', { day: shortDate(from) })
              : t('span', { from: shortDate(from), to: shortDate(to) })
          const isNow = from <= today
          return (
            <li key={from} className="actions">
              <span>
                <strong>{days}</strong>
                {message && <span className="small dim">{` · ${frenchSpaces(message)}`}</span>}
              </span>
              <form method="post" action={keepingPath(number, 'fermeture', 'agir')} className="ml-auto">
                <input type="hidden" name="action" value="end" />
                <input type="hidden" name="from" value={from} />
                <button
                  type="submit"
                  className="btn quiet"
                  aria-label={t(isNow ? 'reopenOf' : 'cancelOf', { days })}
                >
                  {t(isNow ? 'reopen' : 'cancel')}
                </button>
              </form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
