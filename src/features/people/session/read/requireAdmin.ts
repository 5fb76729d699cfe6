import { redirect } from 'next/navigation'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { signInPath } from '../signInPath'
import { currentReader } from './currentReader'
import { mayEnterAdmin } from './mayEnterAdmin'

/** Lets into the admin those who work there; whoever is not signed in is sent to sign in, then back to `path`, others to the page 403. */
export async function requireAdmin(path: string): Promise<void> {
  if (await mayEnterAdmin()) return
  const { user } = await currentReader()
  redirect(user ? REFUSED_PATH : signInPath(path))
}
