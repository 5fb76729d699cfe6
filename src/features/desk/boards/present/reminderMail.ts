import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import boards from '../../../../../messages/fr/boards.json'

const t = createTranslator({ locale: 'fr', messages: { boards }, namespace: 'boards.mail' })

type Reminder = {
  to: string
  sheet: KeptSheet
  about: 'sheet' | 'places'
  /** What is to be read again, each with the link that confirms it. */
  links: readonly { name: string; url: string }[]
  /** Name of whoever reminds. */
  by: string
}

/** Asks those who keep a sheet to read it again, or to say its free places, in the name of whoever pressed the button. */
export function reminderMail({ to, sheet, about, links, by }: Reminder): SendEmailOptions {
  const ways = { sheet: 'modifier', places: 'places' }
  return linesMail({
    to,
    subject: t(`${about}.subject`, { sheet: sheet.name }),
    purpose: 'sheet-reminder',
    lines: [
      t('hello'),
      t(`${about}.before`, { by, sheet: sheet.name }),
      ...links.flatMap(({ name, url }) => [t('confirm', { name }), url]),
      t(`${about}.change`),
      new URL(keepingPath(sheet.number, ways[about]), env.SITE_URL).href,
      t('signature'),
    ],
  })
}
