import { createTranslator } from 'next-intl'
import { env } from '@/env'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { bulletinPath } from '@/features/trust/bulletins/bulletinRef'
import { stopBulletinsPath } from '@/features/trust/bulletins/stopBulletinsPath'
import texts from '../../../../../messages/fr/digest.json'
import type { ToldBulletin } from '../DigestPerson'

const t = createTranslator({ locale: 'fr', messages: { digest: texts }, namespace: 'digest.mail.bulletins' })

const at = (path: string) => new URL(path, env.SITE_URL).href

/** The bulletins that came out, as paragraphs of a digest: one line each with the page that has its changes, none of which is repeated; `stopToken`: of the link that stops them. */
export function bulletinLines(bulletins: readonly ToldBulletin[], stopToken: string | null): string[] {
  if (bulletins.length === 0) return []
  return [
    ...bulletins.flatMap((bulletin) => {
      const { name, count, period, isRead } = bulletin
      const words = { name, count, from: wordsOfDay(period.from), to: wordsOfDay(period.to) }
      return [t(isRead ? 'read' : 'unread', words), at(bulletinPath(bulletin))]
    }),
    ...(stopToken ? [t('stop'), at(stopBulletinsPath(stopToken))] : []),
  ]
}
