import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import assistance from '../../../../../messages/fr/assistance.json'

const t = createTranslator({ locale: 'fr', messages: { assistance }, namespace: 'assistance.mail' })

type Told = { to: string; name: string; contact: string }

const signed = (purpose: string, { to, name, contact }: Told, subject: string, lines: string[]) =>
  linesMail({
    to,
    subject,
    purpose,
    lines: [t('hello', { name }), ...lines, contact ? t('contact', { contact }) : t('noContact')],
  })

/** Tells a person that three wrong tries locked their account, and what to do. */
export function lockedMail(told: Told): SendEmailOptions {
  return signed('account-locked', told, t('locked.subject'), [t('locked.what'), t('locked.next')])
}

/** Tells a person that the helpdesk gives a code for their account: by whom, and that it is theirs alone. */
export function codeGivenMail({ by, ...told }: Told & { by: string }): SendEmailOptions {
  return signed('unblock-code', told, t('code.subject'), [
    t('code.what', { by }),
    t('code.next'),
    new URL('/deblocage', env.SITE_URL).href,
  ])
}

/** Tells a person that their account is open again. */
export function unblockedMail(told: Told): SendEmailOptions {
  return signed('account-unblocked', told, t('unblocked.subject'), [t('unblocked.what')])
}

/** Tells a person what was taken from their account. */
export function revokedMail({ key, ...told }: Told & { key: string | null }): SendEmailOptions {
  const what = key ? t('revoked.key', { key }) : t('revoked.what')
  return signed('access-revoked', told, t('revoked.subject'), [what, t('revoked.next')])
}

/** Tells an administrator that the command of the server gave a code for an administrator. */
export function breakGlassMail({ account, ...told }: Told & { account: string }): SendEmailOptions {
  return signed('break-glass', told, t('breakGlass.subject'), [t('breakGlass.what', { account })])
}
