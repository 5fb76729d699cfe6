import { useTranslations } from 'next-intl'
import type { PageAnswer } from '../read/findForPage'

/** The search cannot answer: why, and what still works. */
export function SearchTrouble({ outcome }: { outcome: Exclude<PageAnswer, { state: 'found' }> }) {
  const t = useTranslations('search.trouble')
  return (
    <section className="empty">
      <h1>{t(`${outcome.state}.title`)}</h1>
      <p>
        {outcome.state === 'invalid'
          ? outcome.message
          : outcome.state === 'busy'
            ? t('busy.text', { seconds: outcome.retryAfter })
            : t('down.text')}
      </p>
      <p className="actions">
        <a className="btn" href="/themes">
          {t('themes')}
        </a>
        <a className="btn quiet" href="/recherche">
          {t('again')}
        </a>
      </p>
    </section>
  )
}
