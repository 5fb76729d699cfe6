import type { SendEmailOptions } from 'payload'
import { typedDate } from '@/domain/dates/typedDate'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import type { PublicationPlan } from '@/payload-types'

/** Tells whoever approved a plan that it is not done, and why. */
export function planMail(
  to: string,
  { sheet, sheetId, sheetNumber, title, act, at }: PublicationPlan,
  reason: string,
): SendEmailOptions {
  const what = act === 'publish' ? 'La publication' : 'Le retrait'
  const when = typedDate(at, true).replace(' ', ' à ')
  return linesMail({
    to,
    subject: `À revoir : ${what.toLowerCase()} de « ${title} »`,
    purpose: 'planned-publication',
    lines: [
      `${what} de la fiche ${sheetNumber}, « ${title} », programmée le ${when}, n’aura pas lieu sans vous.`,
      reason,
      'Ouvrez la fiche pour l’approuver de nouveau, la programmer autrement ou y renoncer :',
      new URL(`/admin/collections/${sheet}/${sheetId}`, env.SITE_URL).href,
    ],
  })
}
