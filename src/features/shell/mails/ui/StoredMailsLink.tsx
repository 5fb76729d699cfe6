import { getTranslations } from 'next-intl/server'
import type { ServerProps } from 'payload'
import { isAdministrator } from '@/access/roles'
import { env } from '@/env'

/** The way to the stored mails in the admin's navigation, for administrators, while no SMTP server is configured. */
export async function StoredMailsLink({ user }: ServerProps) {
  if (env.SMTP_URL || !isAdministrator(user)) return null
  const t = await getTranslations('mails')
  return (
    <a className="nav__link" href="/admin/mails">
      {t('link')}
    </a>
  )
}
