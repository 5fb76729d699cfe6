import { redirect } from 'next/navigation'
import { isHelpdesk } from '@/access/roles'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'

/** The person at the helpdesk who asks for a page; whoever is not signed in is sent to sign in, others to the page 403. */
export async function requireHelpdesk(path: string) {
  const reader = await requireUser(path)
  if (!isHelpdesk(reader.user)) redirect(REFUSED_PATH)
  return reader
}
