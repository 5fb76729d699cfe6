import { isEditor } from '@/access/roles'
import { currentReader } from './currentReader'

/** Tells whether whoever asks may work in the admin, as the access of its accounts says. */
export async function mayEnterAdmin(): Promise<boolean> {
  return isEditor((await currentReader()).user)
}
