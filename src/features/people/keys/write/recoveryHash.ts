import { plainRecoveryCode } from '@/domain/authentication/recoveryCode'
import { hashToken } from '@/infra/auth/hashToken'

/** The form in which a recovery code is stored: its 80 bits of chance need no slow hash. Of one person alone. */
export function recoveryHash(userId: string, typed: string): string {
  return hashToken(`recovery:${userId}:${plainRecoveryCode(typed)}`)
}
