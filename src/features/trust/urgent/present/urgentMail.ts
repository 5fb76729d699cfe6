import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import texts from '../../../../../messages/fr/urgent.json'

const t = createTranslator({ locale: 'fr', messages: { urgent: texts }, namespace: 'urgent.mail' })

type Ask = {
  to: { email: string; name: string; by: keyof (typeof texts)['mail']['why']; followId: string }
  notice: { title: string; sheetNumber: string; words: string }
  /** Secret of the links that stop the digest, or one follow. */
  stopToken: string
}

/** The mail that tells at once of a change, why this person gets it, and how to get no more. */
export function urgentMail({ to, notice: { title, sheetNumber, words }, stopToken }: Ask): SendEmailOptions {
  const stop = new URL(`/point/${stopToken}`, env.SITE_URL).href
  return linesMail({
    to: to.email,
    subject: t('subject', { title }),
    purpose: 'urgent',
    lines: [
      t('hello', { name: to.name }),
      t('what', { title, number: sheetNumber }),
      words,
      t('read'),
      new URL(sheetPath(sheetNumber), env.SITE_URL).href,
      t(`why.${to.by}`),
      `${stop}/suivis/${to.followId}`,
      t('signature'),
    ],
    headers: {
      'List-Unsubscribe': `<${stop}/arreter>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  })
}
