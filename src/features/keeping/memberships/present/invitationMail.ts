import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { MEMBERSHIP_ROLES, type MembershipRole } from '@/domain/membership/closedLists'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import memberships from '../../../../../messages/fr/memberships.json'

const t = createTranslator({ locale: 'fr', messages: { memberships }, namespace: 'memberships.mail' })

type Invitation = {
  to: string
  /** Name of the sheet. */
  sheet: string
  role: MembershipRole
  /** Name of whoever invites. */
  by: string
  token: string
  reminder: boolean
}

/** The mail that invites somebody to keep a sheet, or recalls it: names the sheet and who invites. */
export function invitationMail({ to, sheet, role, by, token, reminder }: Invitation): SendEmailOptions {
  const link = `${new URL('/invitation-fiche', env.SITE_URL)}?jeton=${token}`
  const values = { sheet, by, role: labelOf(MEMBERSHIP_ROLES, role).toLowerCase() }
  return linesMail({
    to,
    subject: t(reminder ? 'invitation.reminderSubject' : 'invitation.subject', values),
    purpose: reminder ? 'membership-reminder' : 'membership-invitation',
    lines: [
      t('hello'),
      t('invitation.before', values),
      t('invitation.what'),
      link,
      t('invitation.after'),
      t('signature'),
    ],
  })
}
