import type { Payload } from 'payload'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import type { SessionScope } from '@/domain/authentication/sessionScopes'
import type { KnownDevice } from '@/infra/auth/knownDevice'
import type { User } from '@/payload-types'
import type { Elevation } from './elevation'

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
  /** When they proved it, where that is not now. */
  provedAt: Date | null
  scope: SessionScope
  /** They come back from the identity provider to confirm who they are. */
  elevation: Elevation | null
  /** The levels to ask the identity provider for, where they go there to confirm. */
  acrValues: readonly string[] | null
  /** They are led to the page of their keys first. */
  toEnrol: boolean
  /** The password was right, and a code is still to be typed: whose. */
  codeOf: User | null
  /** The session lives on a shared post: its cookie must not outlive the window. */
  sharedPost: boolean
  /** Seconds to wait, when tries were too many. */
  retryAfter: number | null
}
