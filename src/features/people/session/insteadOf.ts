import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { signInPath } from './signInPath'

type Reader = { user: object | null; mayRead: boolean }

/** Where a reader is sent in place of a page of content at `path`: to sign in, or to be told that no role was given; `null` when it may be read. */
export function insteadOf(path: string, { user, mayRead }: Reader): string | null {
  if (mayRead) return null
  return user ? REFUSED_PATH : signInPath(path)
}
