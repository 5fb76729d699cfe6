import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { escapeHtml } from '@/domain/text/escapeHtml'
import { env } from '@/env'
import { PURPOSE_HEADER } from '@/infra/mail/keepMailAsFile'
import messages from '../../../../messages/fr.json'
import type { LinkPurpose } from '../write/giveLink'

const PATHS: Record<LinkPurpose, string> = {
  invitation: '/invitation',
  'password-reset': '/mot-de-passe/nouveau',
}
const KEYS = { invitation: 'invitation', 'password-reset': 'reset' } as const

const t = createTranslator({ locale: 'fr', messages, namespace: 'auth.mail' })

/** The mail that brings a link: French, a text part where the link stands alone on its line, and the same in HTML. */
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
  const lines = [t('hello', { name }), t(`${key}.before`), link, t(`${key}.after`), t('signature')]
  const paragraphs = lines.map(
    (line) => `<p>${line === link ? `<a href="${link}">${link}</a>` : escapeHtml(line)}</p>`,
  )
  return {
    to,
    subject: t(`${key}.subject`),
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><body>${paragraphs.join('')}</body></html>`,
    headers: { [PURPOSE_HEADER]: purpose },
  }
}
