import { redirect } from 'next/navigation'
import { signInPath } from '../signInPath'
import { askedPath } from './askedPath'
import { type CurrentReader, currentReader } from './currentReader'

/** The reader of a page that shows content; whoever may not read the site is sent to sign in, then back to `path`. */
export async function requireReader(path: string): Promise<CurrentReader> {
  const reader = await currentReader()
  if (!reader.mayRead) redirect(signInPath(await askedPath(path)))
  return reader
}
