import { useTranslations } from 'next-intl'
import { AUDIT_ACTIONS } from '@/domain/audit/actions'
import { KEY_CLASSES } from '@/domain/authentication/keyClasses'
import { labelOf } from '@/domain/labelOf'
import { frenchDay } from '@/ui/frenchDay'
import { frenchTime } from '@/ui/frenchTime'
import type { AccountPage } from '../read/readHelpedAccount'

const dayOf = (at: string) => frenchDay(new Date(at))
const timeOf = (at: string) => frenchTime(new Date(at))

/** The keys, the open sessions and the last deeds on the access of an account. */
export function AccountRows({ account: { keys, sessions, lines } }: { account: AccountPage }) {
  const t = useTranslations('assistance')
  return (
    <>
      <section aria-labelledby="cles">
        <h2 id="cles">{t('keys')}</h2>
        {keys.length === 0 && <p className="dim">{t('noKeys')}</p>}
        <ul className="lines">
          {keys.map(({ id, name, keyClass, createdAt, lastUsedAt, disabledAt }) => (
            <li key={id}>
              {name}
              <br />
              <span className="small dim">
                {t('keyLine', { class: labelOf(KEY_CLASSES, keyClass), day: dayOf(createdAt) })}
                {lastUsedAt && `, ${t('keyUsed', { day: dayOf(lastUsedAt) })}`}
                {disabledAt && (
                  <>
                    , <strong>{t('keyDisabled', { day: dayOf(disabledAt) })}</strong>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions')}</h2>
        {sessions.length === 0 && <p className="dim">{t('noSessions')}</p>}
        <ul className="lines small">
          {sessions.map(({ id, startedAt, lastSeenAt, sharedPost }) => (
            <li key={id}>
              {t('sessionLine', {
                day: dayOf(startedAt),
                time: timeOf(startedAt),
                seen: timeOf(lastSeenAt),
              })}
              {sharedPost && `, ${t('shared')}`}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="journal">
        <h2 id="journal">{t('journal')}</h2>
        {lines.length === 0 && <p className="dim">{t('noLines')}</p>}
        <ul className="lines small">
          {lines.map(({ id, at, action, actorName, address, detail }) => (
            <li key={id}>
              {dayOf(at)}, {timeOf(at)} : {labelOf(AUDIT_ACTIONS, action)}
              {actorName && `, ${t('lineBy', { name: actorName })}`}
              {address && `, ${t('lineFrom', { address })}`}
              {detail && (
                <>
                  <br />
                  <span className="dim">{detail}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
