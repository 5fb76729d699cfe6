import type { CollectionAfterChangeHook } from 'payload'
import { sendInvitation } from '@/features/people/accounts/write/sendInvitation'
import type { User } from '@/payload-types'

/** Writes to the person of an account that was made without a password. */
export const inviteByMail: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation === 'create' && req.context.inviteNewAccount === true) {
    req.context.inviteNewAccount = false
    await sendInvitation({ user: doc, req })
  }
  return doc
}
