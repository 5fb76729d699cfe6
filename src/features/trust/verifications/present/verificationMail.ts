import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import verifications from '../../../../../messages/fr/verifications.json'

const t = createTranslator({ locale: 'fr', messages: { verifications }, namespace: 'verifications.mail' })

/** Where a link to confirm a sheet leads. */
export function verifyLinkUrl(token: string): string {
  return new URL(`/confirmer/${token}`, env.SITE_URL).href
}

type Ask = { to: string; sheet: { name: string; number: string }; token: string }

/** The mail that asks whether a sheet is still right, with the link that confirms it. */
export function verificationMail({ to, sheet, token }: Ask): SendEmailOptions {
  return linesMail({
    to,
    subject: t('subject', { sheet: sheet.name }),
    purpose: 'verify',
    lines: [
      t('hello'),
      t('before', { sheet: sheet.name }),
      verifyLinkUrl(token),
      t('once'),
      t('change'),
      new URL(keepingPath(sheet.number, 'modifier'), env.SITE_URL).href,
      t('signature'),
    ],
  })
}
