import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import auth from '../../../../../messages/fr/auth.json'
import type { LinkPurpose } from '../write/LinkPurpose'

const PATHS: Record<LinkPurpose, string> = {
  invitation: '/invitation',
  'password-reset': '/mot-de-passe/nouveau',
}
const KEYS = { invitation: 'invitation', 'password-reset': 'reset' } as const

const t = createTranslator({ locale: 'fr', messages: { auth }, namespace: 'auth.mail' })

/** The mail that brings a link. */
export function linkMail({
  purpose,
  to,
  name,
  token,
}: {
  purpose: LinkPurpose
  to: string
  name: string
  token: string
}): SendEmailOptions {
  const key = KEYS[purpose]
  const link = `${new URL(PATHS[purpose], env.SITE_URL)}?jeton=${token}`
  return linesMail({
    to,
    subject: t(`${key}.subject`),
    purpose,
    lines: [t('hello', { name }), t(`${key}.before`), link, t(`${key}.after`), t('signature')],
  })
}
