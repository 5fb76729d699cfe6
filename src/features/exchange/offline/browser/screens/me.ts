import { Refused } from './askWorker'

/** Whoever is signed in here: the id of the account, its keys that may encrypt, their domain. */
export type Me = { user: string; keys: string[]; rpId: string | null }

/** @throws Refused where nobody is, or where nothing may be kept. */
export async function me(): Promise<Me> {
  const answer = await fetch('/api/offline/me', { cache: 'no-store' }).catch(() => null)
  if (!answer || answer.redirected || answer.status >= 500) throw new Refused({ code: 'offline', words: '' })
  if (answer.status === 401) throw new Refused({ code: 'signedOut', words: '' })
  const told = await answer.json()
  if (!answer.ok) throw new Refused({ code: 'refused', words: String(told?.error?.message ?? '') })
  return told
}
