import { redirect } from 'next/navigation'
import type { User } from '@/payload-types'
import { signInPath } from '../signInPath'
import { askedPath } from './askedPath'
import { type CurrentReader, currentReader } from './currentReader'

/** The reader of a page for people who signed in; anybody else is sent to sign in, then back to `path`. */
export async function requireUser(path: string): Promise<CurrentReader & { user: User }> {
  const reader = await currentReader()
  if (!reader.user) redirect(signInPath(await askedPath(path)))
  return { ...reader, user: reader.user }
}
