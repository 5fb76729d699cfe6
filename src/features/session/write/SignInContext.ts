import type { Payload } from 'payload'
import type { User } from '@/payload-types'

/** What one request to the sign-in learns on its way. */
export type SignInContext = {
  payload: Payload
  address: string
  /** The person let in, once known. */
  user: User | null
  /** The session lives on a shared post: its cookie must not outlive the window. */
  sharedPost: boolean
  /** Seconds to wait, when tries were too many. */
  retryAfter: number | null
}
