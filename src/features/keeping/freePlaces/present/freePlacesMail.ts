import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import type { ReminderStage } from '@/domain/facility/remindersDue'
import { sinceWords } from '@/domain/facility/sinceWords'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import freePlaces from '../../../../../messages/fr/freePlaces.json'
import type { RemindedUnit } from '../read/findRemindedUnits'

const t = createTranslator({ locale: 'fr', messages: { freePlaces }, namespace: 'freePlaces.mail' })

/** Beyond this a mail is not read: the page and the board hold the rest. */
const MOST_UNITS = 40

export type Reminded = RemindedUnit & { stage: ReminderStage }

/** One mail for all the units of a person that are to be confirmed, the link of each facility alone on its line. */
export function freePlacesMail(to: string, reminded: readonly Reminded[], now: Date): SendEmailOptions {
  const shown = reminded.slice(0, MOST_UNITS)
  const toKeepers = shown.filter(({ stage }) => stage !== 'coordinator')
  const toCoordinators = shown.filter(({ stage }) => stage === 'coordinator')
  const more = reminded.length - shown.length
  return linesMail({
    to,
    subject: t('subject', { count: reminded.length }),
    purpose: 'free-places-reminder',
    lines: [
      t('hello'),
      ...linesFor('keeper', toKeepers, now),
      ...linesFor('coordinator', toCoordinators, now),
      ...(more > 0 ? [t('more', { count: more })] : []),
      t('signature'),
    ],
  })
}

/** Keepers are led to the form, coordinators to the sheet, where they find whom to call. */
function linesFor(whom: 'keeper' | 'coordinator', reminded: readonly Reminded[], now: Date): string[] {
  if (reminded.length === 0) return []
  const lines = [t(whom)]
  for (const facility of new Set(reminded.map((one) => one.facility))) {
    for (const { unit } of reminded.filter((one) => one.facility === facility)) {
      const at = unit.freePlaces?.confirmedAt
      const words = at ? t('since', { since: sinceWords(new Date(at), now) }) : t('never')
      lines.push(t('unit', { name: unit.name, facility: facility.name, words }))
    }
    const number = facility.number ?? ''
    const path = whom === 'keeper' ? keepingPath(number, 'places') : sheetPath(number)
    const link = new URL(path, env.SITE_URL).href
    lines.push(t(whom === 'keeper' ? 'link' : 'sheet', { facility: facility.name }), link)
  }
  return lines
}
