import type { Payload } from 'payload'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import type { KnownDevice } from '@/infra/auth/knownDevice'
import type { User } from '@/payload-types'

/** What one request to the sign-in learns on its way. */
export type SignInContext = {
  payload: Payload
  address: string
  /** The browser, where somebody has signed in in it before. */
  device: KnownDevice | null
  /** The person let in, once known. */
  user: User | null
  /** With what they came; `null` as long as nobody is let in. */
  proof: SessionProof | null
  /** The session lives on a shared post: its cookie must not outlive the window. */
  sharedPost: boolean
  /** Seconds to wait, when tries were too many. */
  retryAfter: number | null
}
