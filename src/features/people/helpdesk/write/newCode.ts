import { randomBytes } from 'node:crypto'
import { CODE_LIFETIME } from '@/domain/lock/lockLimits'
import { BYTES_OF_CODE, unblockCode } from '@/domain/lock/unblockCode'
import { clock } from '@/infra/clock'
import { codeHash } from './codeHash'

/** A code for an unblock, and what is stored of it. */
export function newCode(unblockId: string) {
  const code = unblockCode(randomBytes(BYTES_OF_CODE))
  const now = clock.now()
  return {
    code,
    stored: {
      codeHash: codeHash(code, unblockId),
      codeGivenAt: now.toISOString(),
      codeExpiresAt: new Date(now.getTime() + CODE_LIFETIME).toISOString(),
    },
  }
}
