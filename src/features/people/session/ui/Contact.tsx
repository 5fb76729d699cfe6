import { getTranslations } from 'next-intl/server'
import type { Site } from '@/payload-types'
import { mailHref } from '@/ui/mailHref'

/** Whom to write to when one cannot enter; nothing where the site names nobody. */
export async function Contact({ site }: { site: Site }) {
  const t = await getTranslations('auth.signIn')
  const ways = [site.contactName, site.contactPhone].filter(Boolean).join(', ')
  if (!ways && !site.contactEmail) return null
  return (
    <p className="small dim">
      {t('contact')} {ways}
      {site.contactEmail && (
        <>
          {ways && ', '}
          <a href={mailHref(site.contactEmail)}>{site.contactEmail}</a>
        </>
      )}
    </p>
  )
}
