import { isHelpdesk, type Reader } from '@/access/roles'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { signInPath } from './signInPath'

const HELPDESK_HOME = '/assistance'

type Asker = { user: (object & Reader) | null; mayRead: boolean }

/** Where a reader is sent in place of a page of content at `path`: to sign in, or to the one page of the helpdesk, or to be told that no role was given; `null` when it may be read. */
export function insteadOf(path: string, { user, mayRead }: Asker): string | null {
  if (mayRead) return null
  if (isHelpdesk(user)) return HELPDESK_HOME
  return user ? REFUSED_PATH : signInPath(path)
}
