import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import type { Site } from '@/payload-types'
import { mailHref } from '@/ui/mailHref'

/** Legal links, whom to write to, and the door of the editors. */
export async function Foot({ reader: { site, user } }: { reader: CurrentReader }) {
  const t = await getTranslations('frame')
  return (
    <footer className="foot">
      <div className="wrap">
        <a href="/mentions-legales">{t('legal')}</a>
        <a href="/accessibilite">{accessibility(site, t)}</a>
        {site.openToPublic && <a href="/donnees-ouvertes">{t('openData')}</a>}
        {site.contactEmail && <a href={mailHref(site.contactEmail)}>{t('contact')}</a>}
        {isEditor(user) && (
          <a className="end" href="/admin">
            {t('admin')}
          </a>
        )}
      </div>
    </footer>
  )
}

function accessibility(
  { accessibilityRate: rate }: Site,
  t: Awaited<ReturnType<typeof getTranslations<'frame'>>>,
): string {
  if (typeof rate !== 'number') return t('accessibilityUnknown')
  if (rate >= 100) return t('accessibilityFull')
  return rate >= 50 ? t('accessibilityPartial', { rate }) : t('accessibilityNone', { rate })
}
