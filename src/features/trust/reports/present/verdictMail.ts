import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import type { ReportState } from '@/domain/report/closedLists'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import reports from '../../../../../messages/fr/reports.json'

const t = createTranslator({ locale: 'fr', messages: { reports }, namespace: 'reports.mail' })

type Notice = {
  to: string
  sheet: string
  section: string
  verdict: Extract<ReportState, 'corrected' | 'notAnError'>
  answer: string
}

/** Tells a reporter what became of the report. */
export function verdictMail({ to, sheet, section, verdict, answer }: Notice): SendEmailOptions {
  const link = new URL('/compte/signalements', env.SITE_URL).href
  return linesMail({
    to,
    subject: t(`${verdict}.subject`, { sheet }),
    purpose: 'report-answer',
    lines: [
      t('hello'),
      t(`${verdict}.text`, { sheet, section }),
      ...(answer ? [`« ${answer} »`] : []),
      t('after'),
      link,
      t('signature'),
    ],
  })
}
