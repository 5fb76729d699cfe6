import type { Payload } from 'payload'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { hashToken } from '@/infra/auth/hashToken'
import { sendOrLog } from '@/infra/mail/sendOrLog'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { User } from '@/payload-types'
import { verificationMail } from '../present/verificationMail'
import { listLinkRecipients } from '../read/listLinkRecipients'
import { askManageLinks } from './mayManageLinks'
import { newSignedLink } from './newSignedLink'

const MOST_A_DAY = 5

type Send = {
  payload: Payload
  /** `null` for the product itself. */
  actor: User | null
  address: string
  number: string
}

/**
 * Mails a link that confirms the sheet without signing in: one to each of its managers or, without any, to the sheet's own address
 * (`noAddress` when it has none). `null` when sent to one of them at least, else why not; `unsent`: no mail left, and no link stays.
 */
export async function sendVerificationLink(ask: Send): Promise<Fault | null> {
  const { payload, actor, address, number } = ask
  const sheet = await findPublishedSheet(payload, number)
  if (!sheet) return 'unknown'
  const gesture = 'envoyer un lien de confirmation'
  if (actor && !(await askManageLinks({ payload, actor, sheet, address, gesture }))) return 'refused'
  const limit = { payload, key: `verify-link:${sheet.id}`, limit: MOST_A_DAY, windowSeconds: 86_400 }
  if (!(await consumeRateLimit(limit)).allowed) return 'tooMany'
  const recipients = await listLinkRecipients(payload, sheet)
  if (recipients.length === 0) return 'noAddress'
  let sent = 0
  for (const { email, userId } of recipients) {
    const whose = userId ? { userId } : {}
    const token = await newSignedLink({ payload, purpose: 'verify', email, sheet, ...whose })
    if (await sendOrLog(payload, verificationMail({ to: email, sheet, token }))) {
      sent += 1
      await recordTrace({ payload, actor, action: 'linkSent', sheet, detail: email, address })
    } else await forgetLink(payload, token)
  }
  return sent > 0 ? null : 'unsent'
}

/** A link that nobody received is none. */
async function forgetLink(payload: Payload, token: string): Promise<void> {
  const where = { tokenHash: { equals: hashToken(token) } }
  await payload.db.deleteOne({ collection: SLUGS.signedLinks, where })
}
