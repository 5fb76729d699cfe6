import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import memberships from '../../../../../messages/fr/memberships.json'

const t = createTranslator({ locale: 'fr', messages: { memberships }, namespace: 'memberships.mail' })

type Notice = {
  kind: 'asked' | 'accepted' | 'refused' | 'idle'
  to: string
  /** Name of the sheet, of the person who asks, what was written with it. */
  sheet?: string
  person?: string
  words?: string
  path: string
}

/** The short mails around members: a request to answer, its answer, an account that sleeps. */
export function noticeMail({ kind, to, path, ...given }: Notice): SendEmailOptions {
  const link = new URL(path, env.SITE_URL).href
  const values = { sheet: given.sheet ?? '', person: given.person ?? '' }
  return linesMail({
    to,
    subject: t(`${kind}.subject`, values),
    purpose: `membership-${kind}`,
    lines: [
      t('hello'),
      t(`${kind}.before`, values),
      ...(given.words ? [`« ${given.words} »`] : []),
      t(`${kind}.after`),
      link,
      t('signature'),
    ],
  })
}
