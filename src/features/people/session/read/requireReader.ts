import { redirect } from 'next/navigation'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { signInPath } from '../signInPath'
import { askedPath } from './askedPath'
import { type CurrentReader, currentReader } from './currentReader'

/** The reader of a page that shows content; a stranger who may not read the site signs in, then comes back to `path`; whoever has no role is told so. */
export async function requireReader(path: string): Promise<CurrentReader> {
  const reader = await currentReader()
  if (!reader.mayRead) redirect(reader.user ? REFUSED_PATH : signInPath(await askedPath(path)))
  return reader
}
