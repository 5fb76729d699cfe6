import type { Payload } from 'payload'
import { findAccountByEmail } from './findAccountByEmail'
import { findInvitation } from './findInvitation'

/** The invitation of a secret, `null` when it does nothing, and whether its person has an account already. */
export async function showInvitation(payload: Payload, token: string) {
  const invitation = token ? await findInvitation(payload, token) : null
  const account = invitation?.email ? await findAccountByEmail(payload, invitation.email) : null
  return { invitation, known: account !== null }
}
