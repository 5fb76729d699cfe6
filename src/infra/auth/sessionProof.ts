import type { SessionProof } from '@/domain/authentication/SessionProof'
import type { Session } from '@/payload-types'

/** What a session was opened or last confirmed with; `null` for one that was opened before that was kept. */
export function sessionProof({ factor, keyClass, acr }: Session): SessionProof | null {
  return factor ? { factor, ...(keyClass ? { keyClass } : {}), ...(acr ? { acr } : {}) } : null
}
