import { redirect } from 'next/navigation'
import { insteadOf } from '../insteadOf'
import { askedPath } from './askedPath'
import { type CurrentReader, currentReader } from './currentReader'

/** The reader of a page that shows content; whoever may not read the site is sent to sign in, then back to `path`, or told why not. */
export async function requireReader(path: string): Promise<CurrentReader> {
  const reader = await currentReader()
  if (reader.mayRead) return reader
  const instead = insteadOf(await askedPath(path), reader)
  return instead ? redirect(instead) : reader
}
