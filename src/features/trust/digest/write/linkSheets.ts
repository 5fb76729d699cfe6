import type { Payload } from 'payload'
import { verifyLinkUrl } from '@/features/trust/verifications/present/verificationMail'
import { newSignedLink } from '@/features/trust/verifications/write/newSignedLink'
import type { DueSheet, Keeper } from '../Keeping'
import type { LinkedSheet } from '../present/digestMail'

/** Sheets that one mail names: more would not be read. */
const MOST_LINKS = 10

/** Makes, for the first of these sheets, the links with which this person confirms them. */
export async function linkSheets(
  payload: Payload,
  { id, email }: Keeper,
  due: readonly DueSheet[],
): Promise<LinkedSheet[]> {
  const links: LinkedSheet[] = []
  for (const sheet of due.slice(0, MOST_LINKS)) {
    const token = await newSignedLink({ payload, purpose: 'verify', email, userId: id, sheet })
    links.push({ sheet, url: verifyLinkUrl(token) })
  }
  return links
}
