import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import newSheets from '../../../../../messages/fr/newSheets.json'

const t = createTranslator({ locale: 'fr', messages: { newSheets }, namespace: 'newSheets.mail' })

type Decision = {
  kind: 'accepted' | 'refused'
  to: string
  /** Name of the proposed sheet. */
  sheet: string
  /** What the editor wrote, maybe nothing. */
  words: string
  /** Where the person may go next. */
  path: string
  manager: boolean
}

/** Tells the author of a proposal what became of it. */
export function decisionMail({ kind, to, sheet, words, path, manager }: Decision): SendEmailOptions {
  const link = new URL(path, env.SITE_URL).href
  return linesMail({
    to,
    subject: t(`${kind}.subject`, { sheet }),
    purpose: `new-sheet-${kind}`,
    lines: [
      t('hello'),
      t(`${kind}.before`, { sheet }),
      ...(manager ? [t('manager')] : []),
      ...(words ? [`«\u00a0${words}\u00a0»`] : []),
      t(`${kind}.after`),
      link,
      t('signature'),
    ],
  })
}
