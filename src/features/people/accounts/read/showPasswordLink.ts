import type { Payload } from 'payload'
import type { LinkPurpose } from '../write/LinkPurpose'
import { findLink } from './findLink'

type Ask = { payload: Payload; purpose: LinkPurpose; query: Record<string, string | string[] | undefined> }

/** What the page of a link to choose a password shows: its secret, whose it is (`null` when it does nothing), what was refused. */
export async function showPasswordLink({ payload, purpose, query: { jeton, erreur } }: Ask) {
  const token = typeof jeton === 'string' ? jeton : ''
  const user = await findLink({ payload, token, purpose })
  return { purpose, token, email: user?.email ?? null, fault: erreur }
}
