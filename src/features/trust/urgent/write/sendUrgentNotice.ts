import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { claimDigest, settleDigest } from '@/features/trust/following/write/claimDigest'
import { newSignedLink } from '@/features/trust/verifications/write/newSignedLink'
import { giveWay } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { refusalsIn } from '@/infra/mail/refusalsIn'
import type { UrgentNotice } from '@/payload-types'
import { urgentMail } from '../present/urgentMail'
import { findUrgentPeople, type UrgentPerson } from '../read/findUrgentPeople'
import { urgentPeriod } from '../urgentPeriod'

/**
 * Sends an urgent notice to those who follow its sheet and may read it at this instant, one mail each: run again, or by two servers at
 * once, it sends nothing twice. @throws Error where mails could not leave: the job is tried again, for those alone.
 */
export async function sendUrgentNotice(payload: Payload, id: string): Promise<void> {
  const notice = await payload.findByID({
    collection: SLUGS.urgentNotices,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  const sheet = notice && (await findPublishedSheet(payload, notice.sheetNumber))
  if (!sheet) return
  let failed = 0
  for (const person of await findUrgentPeople(payload, sheet)) {
    await giveWay()
    if (!(await tell(payload, notice, person))) failed += 1
  }
  if (failed > 0) throw new Error(`${failed} urgent mails could not be sent`)
}

/** False where the mail is to be tried again. */
async function tell(payload: Payload, notice: UrgentNotice, person: UrgentPerson): Promise<boolean> {
  const digest = { userId: person.id, period: urgentPeriod(notice.id) }
  if (!(await claimDigest(payload, digest, clock.now()))) return true
  const { email, id } = person
  try {
    const stopToken = await newSignedLink({ payload, purpose: 'digest-stop', email, userId: id })
    await payload.sendEmail(urgentMail({ to: person, notice, stopToken }))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'An urgent mail could not be sent' })
    if (refusalsIn(error, [email]).length === 0) {
      await settleDigest(payload, digest, 'failed')
      return false
    }
  }
  await settleDigest(payload, digest, 'sent')
  return true
}
