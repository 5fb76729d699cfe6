import type { Payload } from 'payload'
import { localPath } from '@/domain/localPath'
import { resendPath } from '@/features/people/elevation/resendPath'
import { keepForm } from '@/features/people/elevation/write/keepForm'
import { ownerOfSession } from '@/features/people/session/read/ownerOfSession'

type Unsent = {
  payload: Payload
  headers: Headers
  /** Where the form goes. */
  path: string
  /** As it is sent, `application/x-www-form-urlencoded`. */
  form: string
  /** The page that it stands on. */
  page: string
}

/**
 * Keeps a form for whoever typed it, whose session is over: sealed, for a quarter of an hour, for the same person alone. Answers the page
 * where they find it again once they have signed in; `null` where nobody is known to have typed it.
 */
export async function keepUnsent({ payload, headers, path, form, page }: Unsent): Promise<string | null> {
  const to = localPath(path)
  if (to === '/' || form === '') return null
  const userId = await ownerOfSession(payload, headers)
  if (!userId) return null
  await keepForm({ payload, userId, path: to, form, page: localPath(page) })
  return resendPath(to)
}
