import type { Given } from '../vault/Keeper'
import { askKey } from './askKey'
import { Refused } from './askWorker'

/** What one of these keys gives, where it must. @throws Refused `unproved` where it cannot encrypt, `noAnswer` in every other case. */
export async function secretOf(credentialIds: readonly string[], rpId: string | null): Promise<Given> {
  const answer = await askKey(credentialIds, rpId)
  if (answer.is === 'given') return answer.given
  throw new Refused({ code: answer.is === 'noSecret' ? 'unproved' : 'noAnswer', words: '' })
}
