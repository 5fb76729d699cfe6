import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import { linkMail } from '../present/linkMail'
import { giveLink } from './giveLink'

const SEVEN_DAYS = 7 * 24 * 60 * 60_000

/** Sends a single-use link, good for seven days, with which the person chooses a password. A former link stops working. */
export async function sendInvitation({ user, req }: { user: User; req: PayloadRequest }): Promise<void> {
  const token = await giveLink({
    payload: req.payload,
    userId: user.id,
    purpose: 'invitation',
    lifetime: SEVEN_DAYS,
    req,
  })
  await req.payload.sendEmail(linkMail({ purpose: 'invitation', to: user.email, name: user.name, token }))
}
