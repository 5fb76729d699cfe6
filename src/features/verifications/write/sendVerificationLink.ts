import type { Payload } from 'payload'
import type { VerifyFault } from '@/domain/verification/VerifyFault'
import { recordTrace } from '@/features/audit/write/recordTrace'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import type { User } from '@/payload-types'
import { verificationMail } from '../present/verificationMail'
import { findVerifiableSheet } from '../read/findVerifiableSheet'
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
 * (`noAddress` when it has none). `null` when sent, else why not.
 */
export async function sendVerificationLink(ask: Send): Promise<VerifyFault | 'noAddress' | null> {
  const { payload, actor, address, number } = ask
  const sheet = await findVerifiableSheet(payload, number)
  if (!sheet) return 'unknown'
  const gesture = 'envoyer un lien de confirmation'
  if (actor && !(await askManageLinks({ payload, actor, sheet, address, gesture }))) return 'refused'
  const limit = { payload, key: `verify-link:${sheet.id}`, limit: MOST_A_DAY, windowSeconds: 86_400 }
  if (!(await consumeRateLimit(limit)).allowed) return 'tooMany'
  const recipients = await listLinkRecipients(payload, sheet)
  if (recipients.length === 0) return 'noAddress'
  for (const { email, userId } of recipients) {
    const whose = userId ? { userId } : {}
    const token = await newSignedLink({ payload, purpose: 'verify', email, sheet, ...whose })
    await payload.sendEmail(verificationMail({ to: email, sheet, token }))
    await recordTrace({ payload, actor, action: 'linkSent', sheet, detail: email, address })
  }
  return null
}
