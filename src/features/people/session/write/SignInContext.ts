import type { Payload } from 'payload'
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
  /** The session lives on a shared post: its cookie must not outlive the window. */
  sharedPost: boolean
  /** Seconds to wait, when tries were too many. */
  retryAfter: number | null
}
