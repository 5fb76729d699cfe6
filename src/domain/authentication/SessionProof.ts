import type { Factor } from './factors'
import type { KeyClass } from './keyClasses'

/** What a session was opened, or last confirmed, with. */
export type SessionProof = {
  factor: Factor
  /** Of the key, where it was one. */
  keyClass?: KeyClass
  /** The level that the identity provider signed; `null` where it stated none. */
  acr?: string | null
}
