import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import type { ReminderStage } from '@/domain/facility/remindersDue'
import { sinceWords } from '@/domain/facility/sinceWords'
import { sheetPath } from '@/domain/sheetNumber'
import { escapeHtml } from '@/domain/text/escapeHtml'
import { env } from '@/env'
import { PURPOSE_HEADER } from '@/infra/mail/keepMailAsFile'
import messages from '../../../../messages/fr.json'
import type { RemindedUnit } from '../read/findRemindedUnits'

const t = createTranslator({ locale: 'fr', messages, namespace: 'freePlaces.mail' })

/** Beyond this a mail is not read: the page and the board hold the rest. */
const MOST_UNITS = 40

export type Reminded = RemindedUnit & { stage: ReminderStage }

/** One mail for all the units of a person that are to be confirmed, the link of each facility alone on its line. */
export function freePlacesMail(to: string, reminded: readonly Reminded[], now: Date): SendEmailOptions {
  const shown = reminded.slice(0, MOST_UNITS)
  const parts = [
    partOf(
      'keeper',
      shown.filter(({ stage }) => stage !== 'coordinator'),
      now,
    ),
    partOf(
      'coordinator',
      shown.filter(({ stage }) => stage === 'coordinator'),
      now,
    ),
  ]
  const more = reminded.length - shown.length
  const lines = [
    t('hello'),
    ...parts.flatMap((part) => part.lines),
    ...(more > 0 ? [t('more', { count: more })] : []),
    t('signature'),
  ]
  const links = parts.flatMap((part) => part.links)
  const paragraphs = lines.map((line) => {
    const safe = escapeHtml(line)
    return `<p>${links.includes(line) ? `<a href="${safe}">${safe}</a>` : safe}</p>`
  })
  return {
    to,
    subject: t('subject', { count: reminded.length }),
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><body>${paragraphs.join('')}</body></html>`,
    headers: { [PURPOSE_HEADER]: 'free-places-reminder' },
  }
}

/** Keepers are led to the form, coordinators to the sheet, where they find whom to call. */
function partOf(whom: 'keeper' | 'coordinator', reminded: readonly Reminded[], now: Date) {
  if (reminded.length === 0) return { lines: [], links: [] }
  const links: string[] = []
  const lines = [t(whom)]
  for (const facility of new Set(reminded.map((one) => one.facility))) {
    for (const { unit } of reminded.filter((one) => one.facility === facility)) {
      const at = unit.freePlaces?.confirmedAt
      const words = at ? t('since', { since: sinceWords(new Date(at), now) }) : t('never')
      lines.push(t('unit', { name: unit.name, facility: facility.name, words }))
    }
    const number = facility.number ?? ''
    const path = whom === 'keeper' ? `/mes-fiches/${number}/places` : sheetPath(number)
    const link = new URL(path, env.SITE_URL).href
    lines.push(t(whom === 'keeper' ? 'link' : 'sheet', { facility: facility.name }), link)
    links.push(link)
  }
  return { lines, links }
}
