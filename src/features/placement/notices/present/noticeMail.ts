import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { WAITING_RULE, waitingWords } from '@/domain/placement/waitingList'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import placementNotices from '../../../../../messages/fr/placementNotices.json'
import type { NoticeFacts } from '../read/noticeFacts'
import { maskedRequest } from './maskedRequest'
import { datesWords } from './datesWords'
import type { NoticeWords } from './noticeWords'
import { wordsOfDay } from './wordsOfDay'

const t = createTranslator({ locale: 'fr', messages: { placementNotices }, namespace: 'placementNotices' })

type Mail = {
  to: string
  words: NoticeWords
  facts: NoticeFacts
  /** The secret of the link that answers an option without signing in. */
  token: string | null
}

/** Where the link of a mail that asks for an answer leads. */
export const answerPath = (token: string): string => `/places/reponse/${encodeURIComponent(token)}`

/**
 * The mail of a notice, to be understood on a phone in the night: its subject says what and until when, its first line what to do, then the
 * link. It holds no identity and no free text.
 */
export function noticeMail({ to, words, facts, token }: Mail): SendEmailOptions {
  const link = new URL(token ? answerPath(token) : words.path, env.SITE_URL).href
  return linesMail({
    to,
    subject: words.title,
    purpose: 'placement',
    lines: [
      words.todo,
      t(token ? 'mail.asked' : 'mail.open'),
      link,
      ...(words.kind === 'waitingProposal' ? ruleLines(facts) : []),
      ...factLines(words, facts),
      t('mail.signature'),
    ],
  })
}

function ruleLines({ request }: NoticeFacts): string[] {
  if (!request) return []
  const { urgency, legalDeadline = null, openedAt, createdAt } = request
  const why = waitingWords({ urgency, legalDeadline, since: openedAt ?? createdAt }, wordsOfDay)
  return [t('kind.waitingProposal.rule', { rule: WAITING_RULE }), t('kind.waitingProposal.why', { why })]
}

/** The facts of an option for whoever answers: as the page behind the link shows them. */
function factLines({ kind }: NoticeWords, { request, standing, facility, place }: NoticeFacts): string[] {
  if (!request || !standing || !place || (kind !== 'asked' && kind !== 'reminder')) return []
  const { sex, age, needs, urgency, duration, from, to, legalTitle, siblings } = maskedRequest(request, standing)
  return [
    t('mail.facts', { reference: request.reference }),
    t('mail.place', { facility: facility?.name ?? '', unit: place.unitName, place: place.reference }),
    t('mail.child', { child: [sex, age].filter(Boolean).join(', ') }),
    ...(needs.length > 0 ? [t('mail.needs', { needs: needs.join(', ') })] : []),
    t('mail.dates', { dates: datesWords(from, to) }),
    t('mail.duration', { duration }),
    t('mail.urgency', { urgency }),
    ...(legalTitle ? [t('mail.legalTitle', { legalTitle })] : []),
    ...(siblings ? [t('mail.siblings', { siblings })] : []),
  ]
}
