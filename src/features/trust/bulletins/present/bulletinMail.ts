import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { env } from '@/env'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { linesMail } from '@/features/people/mails/present/linesMail'
import texts from '../../../../../messages/fr/bulletins.json'
import { bulletinPath } from '../bulletinRef'
import type { ReadBulletin } from '../read/readBulletin'
import { stopBulletinsPath } from '../stopBulletinsPath'
import { lineGroups } from './lineGroups'

const t = createTranslator({ locale: 'fr', messages: { bulletins: texts }, namespace: 'bulletins' })

/** Lines that one mail tells; the page has them all. */
const MOST_LINES = 60

const at = (path: string) => new URL(path, env.SITE_URL).href

type Mailed = {
  to: { email: string; name: string }
  /** As the class of this person reads it. */
  told: ReadBulletin
  /** Secret of the link that stops the bulletins. */
  stopToken: string
}

/** The one mail of a bulletin: its lines by theme, and the page that has before and after. */
export function bulletinMail({ to, told, stopToken }: Mailed): SendEmailOptions {
  const stop = at(stopBulletinsPath(stopToken))
  const shown = told.lines.slice(0, MOST_LINES)
  const more = told.lines.length - shown.length
  return linesMail({
    to: to.email,
    subject: t('mail.subject', { name: told.name, count: told.lines.length }),
    purpose: 'bulletin',
    lines: [
      t('mail.hello', { name: to.name }),
      t('mail.period', {
        name: told.name,
        from: wordsOfDay(told.period.from),
        to: wordsOfDay(told.period.to),
        count: told.lines.length,
      }),
      ...(told.introduction ? [told.introduction] : []),
      at(bulletinPath(told)),
      ...lineGroups(shown).flatMap(({ heading, lines }) => [
        heading ?? t('others'),
        ...lines.map(({ nature, title, sheetNumber, summary }) =>
          t(summary ? 'mail.line' : 'mail.bare', {
            nature: t(`nature.${nature}`),
            title,
            number: sheetNumber,
            summary: summary ?? '',
          }),
        ),
      ]),
      ...(more > 0 ? [t('mail.more', { count: more }), at(bulletinPath(told))] : []),
      t('mail.why'),
      stop,
      t('mail.signature'),
    ],
    // A press in the mail program stops it too (RFC 8058).
    headers: {
      'List-Unsubscribe': `<${stop}/agir>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  })
}
