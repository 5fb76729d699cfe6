import { createHmac } from 'node:crypto'
import { secret } from '@/infra/auth/secret'

/** The form in which a code is stored. A code is short: keyed by the secret of the server, so that a copy of the base does not give it away. */
export function codeHash(code: string, unblockId: string): string {
  return createHmac('sha256', secret()).update(`unblock:${unblockId}:${code}`).digest('base64url')
}
