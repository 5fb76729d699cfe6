import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { frenchDay } from '@/ui/frenchDay'
import type { OpenLink } from '../read/listOpenLinks'

/** For those who manage the sheet: the links that still work, a new one, and the way to call them off. */
export function SentLinks({ number, links }: { number: string; links: readonly OpenLink[] }) {
  const t = useTranslations('verifications.links')
  const action = keepingPath(number, 'confirmer', 'agir')
  return (
    <section className="grid gap-3">
      <h2 className="head">{t('title')}</h2>
      <p className="small dim">{t('text')}</p>
      {links.length > 0 && (
        <ul className="lines">
          {links.map(({ id, email, sentAt, expiresAt }) => (
            <li key={id}>
              <strong className="break-words">{email}</strong>
              <br />
              <span className="small dim">
                {t('line', { sent: frenchDay(new Date(sentAt)), until: frenchDay(new Date(expiresAt)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        <form method="post" action={action}>
          <input type="hidden" name="action" value="send" />
          <button type="submit" className="btn quiet">
            {t('send')}
          </button>
        </form>
        {links.length > 0 && (
          <form method="post" action={action}>
            <input type="hidden" name="action" value="revoke" />
            <button type="submit" className="btn danger">
              {t('revoke')}
            </button>
          </form>
        )}
      </div>
    </section>
  )
}
